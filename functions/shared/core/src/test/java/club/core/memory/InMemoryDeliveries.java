package club.core.memory;

import club.core.mail.Deliveries;
import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import java.time.Instant;
import java.util.Optional;

/// [Deliveries] in memory.
public record InMemoryDeliveries(InMemoryClub club) implements Deliveries {
  @Override
  public void accepted(LedgerEntry mail, String messageId, Instant sentAt, Instant now) {
    synchronized (club) {
      Optional.ofNullable(club.mails.get(InMemoryClub.MailName.of(mail)))
          .filter(kept -> isUnanswered(kept.entry().state()))
          .filter(kept -> !kept.unfinishedSince().isAfter(sentAt))
          .map(kept -> kept.to(State.SENT, kept.entry().attempts(), now, messageId))
          .ifPresent(this::replace);
    }
  }

  @Override
  public void arrived(LedgerEntry mail, String messageId, Instant now) {
    synchronized (club) {
      Optional.ofNullable(club.mails.get(InMemoryClub.MailName.of(mail)))
          .map(kept -> kept.withArrived(messageId))
          .map(kept -> isSentAgainFor(kept, messageId) ? sent(kept, now) : kept)
          .ifPresent(this::replace);
    }
  }

  @Override
  public Return returned(LedgerEntry mail, String messageId, Instant now) {
    synchronized (club) {
      InMemoryClub.Mail kept = club.mails.get(InMemoryClub.MailName.of(mail));
      if (kept == null || kept.arrived().contains(messageId)) {
        return Return.IGNORED;
      }
      InMemoryClub.Mail told = kept.withReturned(messageId);
      replace(told);
      State next = told.entry().onceReturned();
      State state = told.entry().state();
      if (!told.note().equals(messageId) || (state != State.SENT && state != next)) {
        return Return.IGNORED;
      }
      if (state == State.SENT) {
        replace(told.to(next, 0, now, messageId));
      }
      return next == State.BLOCKED ? Return.GIVEN_UP : Return.SENT_AGAIN;
    }
  }

  private static boolean isUnanswered(State state) {
    return switch (state) {
      case CLAIMED, UNKNOWN, PARKED -> true;
      case DUE, SENT, RETURNED, OBSOLETE, BLOCKED -> false;
    };
  }

  private static boolean isSentAgainFor(InMemoryClub.Mail mail, String messageId) {
    return mail.note().equals(messageId)
        && switch (mail.entry().state()) {
          case RETURNED, BLOCKED, DUE -> true;
          case CLAIMED, SENT, UNKNOWN, PARKED, OBSOLETE -> false;
        };
  }

  private static InMemoryClub.Mail sent(InMemoryClub.Mail mail, Instant now) {
    return mail.to(State.SENT, mail.entry().attempts(), now, mail.note());
  }

  private void replace(InMemoryClub.Mail mail) {
    club.mails.put(InMemoryClub.MailName.of(mail.entry()), mail);
  }
}
