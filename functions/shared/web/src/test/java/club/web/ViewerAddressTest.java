package club.web;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Bytes;
import club.core.Network;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewerAddressTest {
  @ParameterizedTest
  @CsvSource({
    "198.51.100.10:46532, 198.51.100.10",
    "2001:db8::1:46532, 2001:db8::1",
    "2001:db8:0:0:0:0:0:1:443, 2001:db8::1",
    "[2001:db8::1]:443, 2001:db8::1"
  })
  void isReadWithoutItsPort(String header, String address) {
    assertThat(network(header)).isEqualTo(Network.of(address).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ":", "198.51.100.10", "unknown", "a.example:1", "1.2.3.4:1,5.6.7.8:1"})
  void isUnknownWhereTheHeaderHoldsNone(String header) {
    assertThat(network(header)).isEqualTo(Network.UNKNOWN);
  }

  @Test
  void isUnknownWithoutTheHeaderWhateverElseTellsAnAddress() {
    assertThat(request(Map.of("x-forwarded-for", "192.0.2.1", "x-real-ip", "192.0.2.1")).network())
        .isEqualTo(Network.UNKNOWN);
  }

  private static Network network(String header) {
    return request(Map.of(ViewerAddress.HEADER, header)).network();
  }

  private static HttpRequest request(Map<String, String> headers) {
    return new HttpRequest("GET", "/", Map.of(), Map.of(), headers, Bytes.of(""));
  }
}
