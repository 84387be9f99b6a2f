package club.web;

import static org.assertj.core.api.Assertions.assertThat;

import club.web.Submission.Fault;
import club.web.Submission.Malformed;
import club.web.Submission.Values;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";

  @Nested
  class AForm {
    @Test
    void isDecoded() {
      assertThat(form("a=1+2&b=%C3%A9%0D%0A&a=3&c&=d&&e==%26"))
          .isEqualTo(
              new Values(
                  Map.of(
                      "a", List.of("1 2", "3"),
                      "b", List.of("é\r\n"),
                      "c", List.of(""),
                      "", List.of("d"),
                      "e", List.of("=&"))));
    }

    @Test
    void mayBeEmpty() {
      assertThat(form("")).isEqualTo(new Values(Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"a=%", "a=%4", "a=%zz", "%=1", "a=%C3", "a=%FF", "a=%ED%A0%80", "a=%C0%80"})
    void isMalformedWhereAnEscapeIsMalformed(String body) {
      assertThat(form(body)).isEqualTo(new Malformed(Fault.NOT_UTF8_FORM, ""));
    }

    @Test
    void isMalformedWhereItsBytesAreNotUtf8() {
      assertThat(Submission.read(HttpRequests.post(FORM, new byte[] {'a', '=', (byte) 0xe9})))
          .isEqualTo(new Malformed(Fault.NOT_UTF8_FORM, ""));
    }

    private Submission form(String body) {
      return Submission.read(HttpRequests.post(FORM, body));
    }
  }

  @Nested
  class AJsonObject {
    @Test
    void isRead() {
      assertThat(
              json(
                  """
                  {"a":"é","c":["x","y"],"d":null,"f":[]}
                  """))
          .isEqualTo(
              new Values(
                  Map.of(
                      "a", List.of("é"),
                      "c", List.of("x", "y"),
                      "d", List.of(),
                      "f", List.of())));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          " ",
          "null",
          "[]",
          "\"a\"",
          "1",
          "{",
          "{\"a\"}",
          "{\"a\":}",
          "{\"a\":\"b\"",
          "{a:1}",
          "{\"a\":\"b\"} {}",
          "{\"a\":\"b\"}x",
          "{\"a\":\"b\",}",
          "{'a':'b'}",
          "{\"a\":\"\\x\"}",
          "\ufeff{}",
          "// c\n{}",
          "{\"a\":\"\u0001\"}",
          "{\"a\":NaN}"
        })
    void isMalformed(String body) {
      assertThat(json(body)).isEqualTo(new Malformed(Fault.NOT_JSON_OBJECT, ""));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{\"a\":1}",
          "{\"a\":1.5e9}",
          "{\"a\":{}}",
          "{\"a\":[1]}",
          "{\"a\":true}",
          "{\"a\":false}",
          "{\"a\":[[]]}",
          "{\"a\":[null]}",
          "{\"a\":[true]}"
        })
    void holdsTextsOnly(String body) {
      assertThat(json(body)).isEqualTo(new Malformed(Fault.NOT_TEXT, "a"));
    }

    @Test
    void holdsBooleansWhereAFlagIsExpected() {
      String body = "{\"a\":true,\"b\":false,\"c\":\"x\"}";

      assertThat(Submission.read(HttpRequests.post(JSON, body), Set.of("a", "b")))
          .isEqualTo(
              new Values(Map.of("a", List.of("true"), "b", List.of("false"), "c", List.of("x"))));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "1e999999999",
          "-0",
          "123456789012345678901234567890123456789012345678901234567890",
          "0.1e-2147483649"
        })
    void holdsNoNumberHoweverLarge(String number) {
      assertThat(json("{\"a\":" + number + "}")).isEqualTo(new Malformed(Fault.NOT_TEXT, "a"));
    }

    @Test
    void mayNotRepeatAMember() {
      assertThat(json("{\"a\":\"1\",\"a\":\"2\"}")).isEqualTo(new Malformed(Fault.TWICE, "a"));
    }

    @Test
    void isNotReadDeeperThanAList() {
      assertThat(json("{\"a\":" + "[".repeat(30_000)))
          .isEqualTo(new Malformed(Fault.NOT_TEXT, "a"));
    }

    @Test
    void isInUtf8Alone() {
      byte[] utf16 = "{}".getBytes(StandardCharsets.UTF_16LE);

      assertThat(Submission.read(HttpRequests.post(JSON, utf16))).isInstanceOf(Malformed.class);
    }

    @Test
    void mayHoldALoneSurrogate() {
      assertThat(json("{\"a\":\"\\ud800\"}")).isEqualTo(new Values(Map.of("a", List.of("\ud800"))));
    }

    private Submission json(String body) {
      return Submission.read(HttpRequests.post(JSON, body));
    }
  }

  @Test
  void isReadUpToTheLimit() {
    String name = "a=";
    String full = name + "x".repeat(Submission.LIMIT - name.length());

    assertThat(Submission.read(HttpRequests.post(FORM, full))).isInstanceOf(Values.class);
    assertThat(Submission.read(HttpRequests.post(FORM, full + "x")))
        .isEqualTo(new Submission.TooLarge());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text/plain",
        "multipart/form-data; boundary=x",
        "application/json2",
        "json",
        "application/json; charset=iso-8859-1"
      })
  void isNotReadInAnotherMediaType(String type) {
    assertThat(Submission.read(HttpRequests.post(type, "{}")))
        .isEqualTo(new Submission.OtherType());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "APPLICATION/JSON",
        "application/json;charset=UTF-8",
        "application/json; charset=\"utf-8\""
      })
  void isReadHoweverItsMediaTypeIsWritten(String type) {
    assertThat(Submission.read(HttpRequests.post(type, "{}"))).isEqualTo(new Values(Map.of()));
  }
}
