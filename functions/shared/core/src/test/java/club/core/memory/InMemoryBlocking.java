package club.core.memory;

import club.core.EmailAddress;
import club.core.mail.Blockage;
import club.core.mail.Blocking;
import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/// [Blocking] in memory.
public record InMemoryBlocking(InMemoryClub club) implements Blocking {
  private static final Comparator<Blockage> GRAVEST_FIRST =
      Comparator.comparing(Blockage::reason).thenComparing(Blockage::since);

  @Override
  public void block(EmailAddress address, Blockage blockage) {
    synchronized (club) {
      Instant lifted = club.lifted.getOrDefault(address.fingerprint(), Instant.MIN);
      if (blockage.since().isAfter(lifted)) {
        club.blockages.merge(
            address.fingerprint(),
            blockage,
            (one, other) -> Stream.of(one, other).min(GRAVEST_FIRST).orElseThrow());
      }
    }
  }

  @Override
  public void holdBack(LedgerEntry mail, String messageId, Instant now) {
    synchronized (club) {
      club.mails.computeIfPresent(
          InMemoryClub.MailName.of(mail),
          (name, kept) ->
              kept.entry().state() == State.SENT && kept.note().equals(messageId)
                  ? kept.to(State.BLOCKED, kept.entry().attempts(), now, "AddressBlocked")
                  : kept);
    }
  }

  @Override
  public void reached(EmailAddress address, Instant sentAt) {
    synchronized (club) {
      Blockage blockage = club.blockages.get(address.fingerprint());
      if (blockage != null && !blockage.stopsMail() && !blockage.since().isAfter(sentAt)) {
        lift(address, sentAt);
      }
    }
  }

  @Override
  public boolean lift(EmailAddress address, Instant now) {
    synchronized (club) {
      boolean blocked = club.blockages.remove(address.fingerprint()) != null;
      if (blocked) {
        club.lifted.put(address.fingerprint(), now);
      }
      return blocked;
    }
  }
}
