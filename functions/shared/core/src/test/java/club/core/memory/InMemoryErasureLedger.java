package club.core.memory;

import club.core.request.ErasureLedger;
import java.util.List;
import java.util.Optional;

/// [ErasureLedger] in memory.
public record InMemoryErasureLedger(InMemoryClub club) implements ErasureLedger {
  @Override
  public void add(Entry entry) {
    synchronized (club) {
      if (club.erasures.stream()
          .noneMatch(
              one -> one.kind() == entry.kind() && one.reference().equals(entry.reference()))) {
        club.erasures.add(entry);
      }
    }
  }

  @Override
  public List<Entry> all() {
    synchronized (club) {
      return List.copyOf(club.erasures);
    }
  }

  @Override
  public Optional<String> name() {
    return club.erasureLedger;
  }

  @Override
  public String begin(String name) {
    synchronized (club) {
      club.erasureLedger = club.erasureLedger.or(() -> Optional.of(name));
      return club.erasureLedger.orElseThrow();
    }
  }
}
