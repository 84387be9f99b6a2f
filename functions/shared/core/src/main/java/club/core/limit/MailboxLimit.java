package club.core.limit;

import club.core.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// How many mails about new requests a reviewer's mailbox is sent.
///
/// @param hour in an hour
/// @param day in a day, by UTC
public record MailboxLimit(int hour, int day) {
  public MailboxLimit {
    if (hour < 1 || day < 1) {
      throw new IllegalArgumentException("a limit is 1 or more");
    }
  }

  /// The quotas of this mailbox in the present hour and day.
  public List<Quota> of(EmailAddress mailbox, Instant now) {
    return List.of(
        quota(mailbox, Duration.ofHours(1), hour, now),
        quota(mailbox, Duration.ofDays(1), day, now));
  }

  private static Quota quota(EmailAddress mailbox, Duration window, int most, Instant now) {
    return new Quota(
        Quota.Kind.MAILBOX, mailbox.fingerprint(), Quota.beginning(window, now), window, most);
  }
}
