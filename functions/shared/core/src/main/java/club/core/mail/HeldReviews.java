package club.core.mail;

import club.core.limit.MailboxLimit;
import club.core.limit.Quotas;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Holds back mails about new requests once their mailbox was sent enough of them, and finds those
/// that can then leave together. A mail that is held back stays due, until `sweep` wakes it or the
/// next one to its mailbox takes it along.
final class HeldReviews {
  /// How many requests one mail asks about: some mail programs cut longer ones off.
  static final int TOGETHER = 10;

  /// A mail that was due for so long did not just come in: it was held back.
  private static final Duration FRESH = Duration.ofMinutes(2);

  private final Quotas quotas;
  private final Unfinished unfinished;
  private final MailboxLimit limit;

  HeldReviews(Quotas quotas, Unfinished unfinished, MailboxLimit limit) {
    this.quotas = quotas;
    this.unfinished = unfinished;
    this.limit = limit;
  }

  /// Whether this mail may leave now; if so, it is counted.
  boolean mayLeave(LedgerEntry mail, Instant now) {
    return mail.recipient().reviewer().stream()
        .flatMap(mailbox -> limit.of(mailbox, now).stream())
        .allMatch(quotas::take);
  }

  /// The mails that were held back and can leave with this one, the oldest first.
  List<LedgerEntry> along(LedgerEntry mail, Instant now) {
    return held(now)
        .filter(one -> one.recipient().equals(mail.recipient()))
        .filter(one -> !Round.of(one).equals(Round.of(mail)))
        .limit(TOGETHER - 1)
        .toList();
  }

  private Stream<LedgerEntry> held(Instant now) {
    return unfinished.all().stream()
        .filter(one -> one.kind() == MailKind.REVIEW)
        .filter(one -> one.state() == LedgerEntry.State.DUE)
        .filter(one -> one.attempts() > 0 || !one.since().plus(FRESH).isAfter(now));
  }
}
