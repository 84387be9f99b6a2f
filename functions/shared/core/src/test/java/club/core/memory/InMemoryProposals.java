package club.core.memory;

import club.core.Reference;
import club.core.entry.Proposal;
import club.core.entry.Proposals;
import java.util.List;

/// [Proposals] in memory.
public record InMemoryProposals(InMemoryClub club) implements Proposals {
  @Override
  public List<Proposal> of(Reference member) {
    synchronized (club) {
      return List.copyOf(club.proposals.getOrDefault(member, List.of()));
    }
  }
}
