package club.core.memory;

import club.core.Reference;
import club.core.link.Link;
import club.core.mail.LedgerEntry;
import club.core.request.Erasures;
import club.core.request.HistoryEntry;
import club.core.request.JoinRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

/// [Erasures] in memory.
public record InMemoryErasures(InMemoryClub club) implements Erasures {
  @Override
  public Optional<Instant> at(Reference reference) {
    synchronized (club) {
      return Optional.ofNullable(club.erased.get(reference)).map(HistoryEntry::at);
    }
  }

  @Override
  public boolean erase(Erasure erasure) {
    synchronized (club) {
      JoinRequest before = erasure.before();
      Reference reference = before.reference();
      if (Optional.ofNullable(club.requests.get(reference))
              .filter(now -> now.entries() == before.entries())
              .isEmpty()
          || erasure.link().filter(link -> !isAlive(link, erasure.after().at())).isPresent()) {
        return false;
      }
      club.requests.remove(reference);
      club.erased.put(reference, erasure.after());
      club.history.computeIfPresent(
          reference,
          (_, entries) -> new ArrayList<>(entries.stream().map(InMemoryErasures::bare).toList()));
      club.add(erasure.after());
      club.mails
          .values()
          .removeIf(
              mail ->
                  mail.entry().reference().equals(reference)
                      && mail.entry().state() != LedgerEntry.State.SENT);
      club.blockages.remove(before.application().person().email().fingerprint());
      club.keys.remove(erasure.formKey());
      erasure.contact().ifPresent(this::eraseContact);
      return true;
    }
  }

  @Override
  public void eraseContact(Reference member) {
    synchronized (club) {
      club.contacts.remove(member);
      club.confirmations.remove(member);
    }
  }

  private boolean isAlive(Link link, Instant now) {
    return Optional.ofNullable(club.links.get(InMemoryClub.LinkName.of(link)))
        .flatMap(Link::expiresAt)
        .filter(now::isBefore)
        .isPresent();
  }

  private static HistoryEntry bare(HistoryEntry entry) {
    return new HistoryEntry(
        entry.reference(),
        entry.number(),
        entry.generation(),
        entry.status(),
        entry.at(),
        Optional.empty(),
        Optional.empty());
  }
}
