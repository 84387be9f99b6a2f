package club.core.memory;

import club.core.Bytes;
import club.core.Reference;
import club.core.logo.Logos;
import club.core.register.Logo;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// [Logos] in memory.
public final class InMemoryLogos implements Logos {
  private final Map<Reference, Bytes> proposed = new ConcurrentHashMap<>();
  private final Map<String, Bytes> published = new ConcurrentHashMap<>();

  /// The published files, by their key.
  public Map<String, Bytes> published() {
    return new TreeMap<>(published);
  }

  @Override
  public void propose(Reference member, Bytes tile) {
    proposed.put(member, tile);
  }

  @Override
  public Optional<Bytes> proposed(Reference member) {
    return Optional.ofNullable(proposed.get(member));
  }

  @Override
  public void withdraw(Reference member) {
    proposed.remove(member);
  }

  @Override
  public void publish(Logo logo, Bytes large, Bytes small) {
    published.put(logo.large(), large);
    published.put(logo.small(), small);
  }

  @Override
  public void retire(Logo logo) {
    published.remove(logo.large());
    published.remove(logo.small());
  }
}
