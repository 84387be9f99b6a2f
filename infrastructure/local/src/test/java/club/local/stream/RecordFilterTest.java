package club.local.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.local.Json;
import club.local.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordFilterTest {
  private static final String VERSION =
      """
      {"dynamodb": {"Keys": {"pk": {"S": [{"prefix": "REGISTER"}]}, "sk": {"S": ["VERSION"]}}}}
      """;

  @Test
  void passesWhatEveryFieldOfThePatternMatches() {
    assertThat(passes(VERSION, record("REGISTER", "VERSION"))).isTrue();
  }

  @Test
  void stopsWhatOneFieldDoesNotMatch() {
    assertThat(passes(VERSION, record("REGISTER", "MEMBER#7"))).isFalse();
    assertThat(passes(VERSION, record("REQUEST#7", "VERSION"))).isFalse();
    assertThat(passes(VERSION, "{\"eventName\": \"REMOVE\"}")).isFalse();
  }

  @Test
  void knowsWhetherAFieldExists() {
    String removed = "{\"dynamodb\": {\"Keys\": [{\"exists\": false}]}}";

    assertThat(passes(removed, "{\"dynamodb\": {}}")).isTrue();
    assertThat(passes(removed, record("REGISTER", "VERSION"))).isFalse();
  }

  @Test
  void passesAllWithoutAPattern() {
    assertThat(new RecordFilter(List.of()).passes(Json.parse("{}"))).isTrue();
  }

  @Test
  void refusesARuleThatItDoesNotKnow() {
    assertThatThrownBy(() -> passes("{\"a\": [{\"numeric\": [\">\", 1]}]}", "{}"))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("numeric");
  }

  private static boolean passes(String pattern, String record) {
    return new RecordFilter(List.of(Json.parse(pattern))).passes(Json.parse(record));
  }

  private static String record(String pk, String sk) {
    return "{\"dynamodb\": {\"Keys\": {\"pk\": {\"S\": \"%s\"}, \"sk\": {\"S\": \"%s\"}}}}"
        .formatted(pk, sk);
  }
}
