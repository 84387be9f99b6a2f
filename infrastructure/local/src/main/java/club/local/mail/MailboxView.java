package club.local.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the mailbox page shows: the list, and beside it the mail that is being read.
///
/// @param mails newest first
/// @param open the mail that is being read, if any
/// @param isHtmlShown else its text is
/// @param zone in which times are shown
public record MailboxView(
    List<DeliveredMail> mails,
    NextStep next,
    @Nullable DeliveredMail open,
    boolean isHtmlShown,
    ZoneId zone) {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.FRENCH);

  public MailboxView {
    mails = List.copyOf(mails);
  }

  public String title() {
    return (open == null ? "" : open.subject() + " – ") + "Boîte aux lettres – Mailbox";
  }

  public String count() {
    return mails.size() == 1 ? "1 message" : mails.size() + " messages";
  }

  public boolean isOpen(DeliveredMail mail) {
    return mail.equals(open);
  }

  /// Its time, as people read it.
  public String when(DeliveredMail mail) {
    return WHEN.withZone(zone).format(mail.at());
  }

  public String join(List<String> addresses) {
    return String.join(", ", addresses);
  }

  /// The text of a mail, its addresses apart.
  public List<LinkedText> text(DeliveredMail mail) {
    return LinkedText.of(mail.text().orElse(""));
  }
}
