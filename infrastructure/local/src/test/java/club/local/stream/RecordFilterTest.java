package club.local.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.local.ClubProblem;
import club.local.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordFilterTest {
  private static final String MAIL_DUE =
      """
      {"dynamodb": {"NewImage": {"pk": {"S": [{"prefix": "MAIL#"}]}, "state": {"S": ["DUE"]}}}}
      """;

  @Test
  void passesWhatEveryFieldOfThePatternMatches() {
    assertThat(passes(MAIL_DUE, record("MAIL#7", "DUE"))).isTrue();
  }

  @Test
  void stopsWhatOneFieldDoesNotMatch() {
    assertThat(passes(MAIL_DUE, record("MAIL#7", "SENT"))).isFalse();
    assertThat(passes(MAIL_DUE, record("REQUEST#7", "DUE"))).isFalse();
    assertThat(passes(MAIL_DUE, "{\"eventName\": \"REMOVE\"}")).isFalse();
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

  private static String record(String pk, String state) {
    return "{\"dynamodb\": {\"NewImage\": {\"pk\": {\"S\": \"%s\"}, \"state\": {\"S\": \"%s\"}}}}"
        .formatted(pk, state);
  }
}
