package club.local.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.local.ClubProblem;
import club.local.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordFilterTest {
  private static final String MAIL_WRITTEN =
      """
      {"eventName": ["INSERT", "MODIFY"], "dynamodb": {"Keys": {"pk": {"S": [{"prefix": "MAIL#"}]}}}}
      """;

  @Test
  void passesWhatEveryFieldOfThePatternMatches() {
    assertThat(passes(MAIL_WRITTEN, record("INSERT", "MAIL#7"))).isTrue();
  }

  @Test
  void stopsWhatOneFieldDoesNotMatch() {
    assertThat(passes(MAIL_WRITTEN, record("REMOVE", "MAIL#7"))).isFalse();
    assertThat(passes(MAIL_WRITTEN, record("INSERT", "REQUEST#7"))).isFalse();
    assertThat(passes(MAIL_WRITTEN, "{\"eventName\": \"INSERT\"}")).isFalse();
  }

  @Test
  void passesAllWithoutAPattern() {
    assertThat(new RecordFilter(List.of()).passes(Json.parse("{}"))).isTrue();
  }

  @Test
  void refusesARuleThatItDoesNotKnow() {
    assertThatThrownBy(() -> passes("{\"a\": [{\"exists\": false}]}", "{}"))
        .isInstanceOf(ClubProblem.class)
        .hasMessageContaining("exists");
  }

  private static boolean passes(String pattern, String record) {
    return new RecordFilter(List.of(Json.parse(pattern))).passes(Json.parse(record));
  }

  private static String record(String event, String pk) {
    return "{\"eventName\": \"%s\", \"dynamodb\": {\"Keys\": {\"pk\": {\"S\": \"%s\"}}}}"
        .formatted(event, pk);
  }
}
