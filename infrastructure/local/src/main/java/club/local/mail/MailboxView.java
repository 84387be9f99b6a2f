package club.local.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the mailbox page shows.
///
/// @param rows newest first
/// @param open the mail that is being read, if any
public record MailboxView(List<Row> rows, NextStep next, @Nullable OpenMail open) {
  public MailboxView {
    rows = List.copyOf(rows);
  }

  /// A line of the list.
  ///
  /// @param instant as a machine reads it
  /// @param when as people read it
  public record Row(
      String href, String subject, String to, String instant, String when, boolean isOpen) {}

  public String title() {
    return (open == null ? "" : open.subject() + " – ") + "Boîte aux lettres – Mailbox";
  }

  public String count() {
    return rows.size() == 1 ? "1 message" : rows.size() + " messages";
  }
}
