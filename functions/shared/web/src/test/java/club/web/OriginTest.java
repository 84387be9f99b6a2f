package club.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.Bytes;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OriginTest {
  private static final String NEW = "n".repeat(64);
  private static final String FORMER = "f".repeat(64);

  @Test
  void acceptsTheKeyAlone() {
    Origin origin = Origin.of(NEW);

    assertThat(origin.sent(request(Map.of("x-origin-key", NEW)))).isTrue();
    assertThat(origin.sent(request(Map.of("x-origin-key", FORMER)))).isFalse();
    assertThat(origin.sent(request(Map.of("x-origin-key", "")))).isFalse();
    assertThat(origin.sent(request(Map.of()))).isFalse();
  }

  @Test
  void acceptsOldAndNewKeysWhicheverSideChangesFirst() {
    assertThat(Origin.of(NEW + "," + FORMER).sent(request(Map.of("x-origin-key", FORMER))))
        .isTrue();
    assertThat(Origin.of(FORMER).sent(request(Map.of("x-origin-key", NEW + "," + FORMER))))
        .isTrue();
  }

  @Test
  void doesNotCountWhiteSpaceAroundAKey() {
    assertThat(Origin.of(FORMER + ", " + NEW + "\n").sent(request(Map.of("x-origin-key", NEW))))
        .isTrue();
  }

  @Test
  void refusesAKeyThatCouldBeGuessed() {
    assertThatThrownBy(() -> Origin.of("short")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Origin.of(NEW + ",")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void printsNoKey() {
    assertThat(Origin.of(NEW).toString()).doesNotContain(NEW);
  }

  private static HttpRequest request(Map<String, String> headers) {
    return new HttpRequest("GET", "/", Map.of(), Map.of(), headers, Bytes.of(""));
  }
}
