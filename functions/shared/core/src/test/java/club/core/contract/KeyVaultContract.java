package club.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.key.KeyName;
import club.core.key.KeyVault;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// What every [KeyVault] promises.
public interface KeyVaultContract {
  /// When the first texts were written.
  Instant BEGIN = Instant.parse("2026-03-02T09:30:00Z");

  /// The text with which a secret begins: 64 characters.
  static String first(KeyName name) {
    return (name.wire() + "-".repeat(64)).substring(0, 64);
  }

  /// One that holds the first texts.
  KeyVault vault();

  /// From now on it is this instant.
  void at(Instant now);

  @Test
  default void holdsEachSecretByItself() {
    for (KeyName name : KeyName.values()) {
      assertThat(vault().read(name)).isEqualTo(new KeyVault.Held(first(name), BEGIN));
    }
  }

  @Test
  default void holdsWhatWasWrittenLastSinceItWasWritten() {
    Instant later = BEGIN.plus(Duration.ofDays(40));
    at(later);

    vault().write(KeyName.CODE, "b".repeat(64) + "," + first(KeyName.CODE));

    assertThat(vault().read(KeyName.CODE))
        .isEqualTo(new KeyVault.Held("b".repeat(64) + "," + first(KeyName.CODE), later));
    assertThat(vault().read(KeyName.LINK).since()).isEqualTo(BEGIN);
  }

  @Test
  default void printsNoText() {
    assertThat(vault().read(KeyName.LINK).toString()).doesNotContain("link-");
  }
}
