package club.core.memory;

import club.core.contract.KeyVaultContract;
import club.core.key.KeyName;
import club.core.key.KeyVault;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

class InMemoryKeyVaultTest implements KeyVaultContract {
  private Instant now = KeyVaultContract.BEGIN;
  private final InMemoryKeyVault vault =
      new InMemoryKeyVault(
          Arrays.stream(KeyName.values())
              .collect(Collectors.toMap(Function.identity(), KeyVaultContract::first)),
          () -> now);

  @Override
  public KeyVault vault() {
    return vault;
  }

  @Override
  public void at(Instant instant) {
    now = instant;
  }
}
