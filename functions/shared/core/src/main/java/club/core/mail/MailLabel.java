package club.core.mail;

import club.core.EmailAddress;
import club.core.Reference;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Identifies a mail in its `X-Club-Mail` header, so that reports can be matched to it. It names no
/// person.
public record MailLabel(MailKind kind, Reference reference, int generation) {
  /// The header's name.
  public static final String HEADER = "X-Club-Mail";

  private static final Pattern SHAPE =
      Pattern.compile("([a-z-]{1,40}); reference=([0-9A-Z-]{9}); generation=([0-9]{1,6})");

  /// The label of a ledger entry.
  public static MailLabel of(LedgerEntry entry) {
    return new MailLabel(entry.kind(), entry.reference(), entry.generation());
  }

  /// Parses the value of a header; empty where it is not a label of ours.
  public static Optional<MailLabel> of(String header) {
    Matcher matcher = SHAPE.matcher(header.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return MailKind.of(matcher.group(1))
        .flatMap(
            kind ->
                Reference.of(matcher.group(2))
                    .map(
                        reference ->
                            new MailLabel(kind, reference, Integer.parseInt(matcher.group(3)))));
  }

  /// The value of the header, e.g. `review; reference=K7M2-QX4C; generation=1`.
  public String text() {
    return kind.wire() + "; reference=" + reference + "; generation=" + generation;
  }

  /// A ledger entry with the [LedgerEntry#id()] of the mail with this label to this address.
  LedgerEntry entry(EmailAddress to, Instant at) {
    return LedgerEntry.due(reference, generation, kind, kind.recipient(Optional.of(to)), at);
  }
}
