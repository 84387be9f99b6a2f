package club.core.memory;

import club.core.Bytes;
import club.core.contract.LogosContract;
import club.core.logo.Logos;
import java.util.Optional;

class InMemoryLogosTest implements LogosContract {
  private final InMemoryLogos logos = new InMemoryLogos();

  @Override
  public Logos logos() {
    return logos;
  }

  @Override
  public Optional<Bytes> published(String key) {
    return Optional.ofNullable(logos.published().get(key));
  }
}
