package club.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {
  private static final Instant MINUTE = Instant.parse("2026-03-02T09:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, 192.0.2.255",
    "2001:db8:1:200::1, 2001:db8:1:2ff:ffff:ffff:ffff:ffff",
    "2001:db8:1:200::, 2001:0DB8:0001:0200:0:0:0:1",
    "192.0.2.1, ::ffff:192.0.2.9"
  })
  void isOneForNeighbours(String one, String other) {
    assertThat(Network.of(one)).isPresent().isEqualTo(Network.of(other));
    assertThat(Network.of(one).orElseThrow()).hasSameHashCodeAs(Network.of(other).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"192.0.2.1, 192.0.3.1", "2001:db8:1:200::1, 2001:db8:1:300::1", "0.0.0.1, ::1"})
  void isAnotherFurtherAway(String one, String other) {
    assertThat(Network.of(one)).isPresent().isNotEqualTo(Network.of(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "1.2",
        "1.2.3.256",
        "192.0.2.1:80",
        "localhost",
        "club.example",
        "[::1]",
        "::1%lo",
        ":",
        "1:2:3:4:5:6:7:8:9",
        "deadbeef",
        "192.0.2.1\n",
        "0x7f.0.0.1",
        "::g"
      })
  void isNotOfWhatIsNoAddress(String text) {
    assertThat(Network.of(text)).isEmpty();
  }

  @Test
  void isStoredSoThatNobodyCanTellItWithoutTheKeyNorFollowItFromMinuteToMinute() {
    Network network = Network.of("192.0.2.1").orElseThrow();

    assertThat(network.fingerprint("key", MINUTE))
        .matches("[0-9a-f]{64}")
        .isEqualTo(network.fingerprint("key", MINUTE))
        .isNotEqualTo(network.fingerprint("other key", MINUTE))
        .isNotEqualTo(network.fingerprint("key", MINUTE.plusSeconds(60)))
        .isNotEqualTo(Network.UNKNOWN.fingerprint("key", MINUTE));
    assertThat(network).hasToString("Network[…]");
  }
}
