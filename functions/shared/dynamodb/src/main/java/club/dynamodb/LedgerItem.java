package club.dynamodb;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import java.time.Instant;
import java.util.Optional;

/// A mail of the ledger. Until it is sent it carries `unfinished` and `unfinishedSince`, the key of
/// the index in which `sweep` finds it.
final class LedgerItem {
  /// The partition of the index in which `sweep` looks for mails to be sent.
  static final String UNFINISHED = "MAIL";

  /// The partition of the mails whose address is blocked.
  static final String BLOCKED = "BLOCKED";

  /// The set of the messages that the mail service gave up; absent where there is none.
  static final String RETURNED = "returned";

  /// The set of the messages that arrived; absent where none is reported.
  static final String ARRIVED = "arrived";

  private LedgerItem() {}

  static Item of(LedgerEntry entry) {
    return Item.of(key(entry))
        .set("generation", Values.of(entry.generation()))
        .set("kind", Values.of(entry.kind().wire()))
        .set("mailbox", entry.recipient().reviewer(), mailbox -> Values.of(mailbox.value()))
        .set("state", Values.of(entry.state().name()))
        .set("attempts", Values.of(entry.attempts()))
        .set("since", Values.of(entry.since()))
        .set("unfinished", unfinished(entry), Values::of)
        .set("unfinishedSince", unfinished(entry).map(one -> entry.since()), Values::of)
        .build();
  }

  static LedgerEntry read(Item item) {
    MailKind kind = item.choice("kind", MailKind::of);
    return new LedgerEntry(
        new Reference(item.key().name()),
        item.integer("generation"),
        kind,
        kind.isToStaff()
            ? new Recipient.Reviewer(item.read("mailbox", EmailAddress::new))
            : kind.recipient(Optional.empty()),
        item.read("state", State::valueOf),
        item.integer("attempts"),
        item.read("since", Instant::parse),
        returns(item));
  }

  static Key key(LedgerEntry entry) {
    return Key.mail(entry.reference(), entry.id());
  }

  private static int returns(Item item) {
    return (int)
        item.set(RETURNED).stream().filter(message -> !item.set(ARRIVED).contains(message)).count();
  }

  private static Optional<String> unfinished(LedgerEntry entry) {
    return switch (entry.state()) {
      case SENT, OBSOLETE -> Optional.empty();
      case BLOCKED -> Optional.of(BLOCKED);
      case DUE, CLAIMED, UNKNOWN, PARKED, RETURNED -> Optional.of(UNFINISHED);
    };
  }
}
