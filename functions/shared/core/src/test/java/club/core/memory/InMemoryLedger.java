package club.core.memory;

import club.core.Reference;
import club.core.link.Link;
import club.core.mail.Ledger;
import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// [Ledger] in memory.
public record InMemoryLedger(InMemoryClub club) implements Ledger {
  @Override
  public List<LedgerEntry> due(Reference reference) {
    return club.mails(reference).stream().filter(entry -> entry.state() == State.DUE).toList();
  }

  @Override
  public boolean claim(LedgerEntry entry, List<Link> links, Instant now) {
    synchronized (club) {
      Optional<InMemoryClub.Mail> due =
          find(entry)
              .filter(mail -> mail.entry().state() == State.DUE)
              .filter(mail -> mail.entry().attempts() == entry.attempts());
      due.ifPresent(
          mail -> {
            replace(mail.to(State.CLAIMED, entry.attempts() + 1, now, mail.note()));
            links.forEach(carried -> club.links.put(InMemoryClub.LinkName.of(carried), carried));
          });
      return due.isPresent();
    }
  }

  @Override
  public void settle(LedgerEntry entry, State state, String note, Instant now) {
    if (state == State.DUE || state == State.CLAIMED || state == State.RETURNED) {
      throw new IllegalArgumentException("A mail does not settle as " + state + ".");
    }
    synchronized (club) {
      find(entry)
          .filter(mail -> mail.entry().state() == State.CLAIMED)
          .ifPresent(
              mail ->
                  replace(
                      state == State.SENT && mail.cameBack(note)
                          ? mail.to(State.RETURNED, 0, now, note)
                          : mail.to(state, mail.entry().attempts(), now, note)));
    }
  }

  private Optional<InMemoryClub.Mail> find(LedgerEntry entry) {
    return Optional.ofNullable(club.mails.get(InMemoryClub.MailName.of(entry)));
  }

  private void replace(InMemoryClub.Mail mail) {
    club.mails.put(InMemoryClub.MailName.of(mail.entry()), mail);
  }
}
