package club.core.memory;

import club.core.Reference;
import club.core.morning.Digest;
import club.core.morning.MorningNotes;
import java.util.Optional;

/// [MorningNotes] in memory.
public record InMemoryMorningNotes(InMemoryClub club) implements MorningNotes {
  @Override
  public Optional<Digest> digest(Reference reference) {
    synchronized (club) {
      return Optional.ofNullable(club.digests.get(reference));
    }
  }

  @Override
  public Optional<Integer> usualDays() {
    synchronized (club) {
      return club.usualDays;
    }
  }
}
