package club.core.memory;

import club.core.entry.EntryChanges;
import club.core.entry.Proposal;
import club.core.mail.LedgerEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// [EntryChanges] in memory.
public record InMemoryEntryChanges(InMemoryClub club) implements EntryChanges {
  @Override
  public boolean write(EntryChange change) {
    synchronized (club) {
      var member = change.after().reference();
      if (!isAlive(change.link())
          || !change.before().equals(club.members.get(member))
          || (change.isPublic() && club.version != change.version())
          || change.answered().filter(one -> !isOpen(one)).isPresent()) {
        return false;
      }
      club.members.put(member, change.after());
      club.entries.computeIfAbsent(member, reference -> new ArrayList<>()).addAll(change.history());
      club.version += change.isPublic() ? 1 : 0;
      switch (change.contact()) {
        case ContactChange.Kept() -> {}
        case ContactChange.Set(var contact) ->
            club.put(member, contact, change.history().getLast().at());
        case ContactChange.Removed() -> {
          club.contacts.remove(member);
          club.confirmations.remove(member);
        }
      }
      change
          .answered()
          .ifPresent(
              one -> club.proposals.getOrDefault(member, List.of()).set(one.number() - 1, one));
      change.mails().forEach(club::add);
      club.tries.remove(change.link().link().hash());
      return true;
    }
  }

  @Override
  public boolean propose(Proposal proposal, UsedLink link, List<LedgerEntry> mails) {
    synchronized (club) {
      List<Proposal> all =
          club.proposals.computeIfAbsent(proposal.member(), reference -> new ArrayList<>());
      if (!isAlive(link) || all.size() != proposal.number() - 1) {
        return false;
      }
      all.add(proposal);
      mails.forEach(club::add);
      club.tries.remove(link.link().hash());
      return true;
    }
  }

  private boolean isAlive(UsedLink used) {
    return Optional.ofNullable(club.links.get(InMemoryClub.LinkName.of(used.link())))
        .filter(link -> link.expiresAt().filter(used.now()::isBefore).isPresent())
        .isPresent();
  }

  private boolean isOpen(Proposal answered) {
    List<Proposal> all = club.proposals.getOrDefault(answered.member(), List.of());
    return all.size() >= answered.number() && all.get(answered.number() - 1).isOpen();
  }
}
