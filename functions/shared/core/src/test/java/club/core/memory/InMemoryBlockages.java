package club.core.memory;

import club.core.EmailAddress;
import club.core.mail.Blockage;
import club.core.mail.Blockages;
import java.util.Optional;

/// [Blockages] in memory.
public record InMemoryBlockages(InMemoryClub club) implements Blockages {
  @Override
  public Optional<Blockage> find(EmailAddress address) {
    synchronized (club) {
      return Optional.ofNullable(club.blockages.get(address.fingerprint()));
    }
  }
}
