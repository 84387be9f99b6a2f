package club.core.memory;

import club.core.key.KeyName;
import club.core.key.KeyVault;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/// [KeyVault] in memory.
public final class InMemoryKeyVault implements KeyVault {
  private final Map<KeyName, Held> held = new EnumMap<>(KeyName.class);
  private final Supplier<Instant> now;

  /// One that holds these texts since now.
  public InMemoryKeyVault(Map<KeyName, String> texts, Supplier<Instant> now) {
    this.now = now;
    texts.forEach(this::write);
  }

  @Override
  public synchronized Held read(KeyName name) {
    return Objects.requireNonNull(held.get(name));
  }

  @Override
  public synchronized void write(KeyName name, String text) {
    held.put(name, new Held(text, now.get()));
  }
}
