package club.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.request.ApplicationForm.Reading;
import club.core.request.Problem.Reason;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every field of the form meets every kind of odd text: either it is refused for a reason that is
/// told, or it is kept as the very text that a person would read.
class HostileInputTest {
  /// Fields that take words of any kind.
  private static final Set<Field> WORDS =
      EnumSet.of(
          Field.ORGANISATION,
          Field.ACRONYM,
          Field.TOWN,
          Field.ON_BEHALF_OF,
          Field.PROJECT,
          Field.ROLE,
          Field.FIRST_NAME,
          Field.LAST_NAME);

  private static final Set<Field> NAMES = EnumSet.of(Field.FIRST_NAME, Field.LAST_NAME);

  /// Fields of which several values, or one of a few, are taken.
  private static final Set<Field> CHOICES =
      EnumSet.of(Field.KIND, Field.STAGE, Field.MOTIVES, Field.PUBLISH);

  /// What comes out as it went in, wherever words are taken. Each is padded to the least length.
  private static final List<String> PAYLOADS =
      List.of(
          "<b>Gras</b>",
          "<script>a()</script>",
          "\"><img src=x>",
          "</textarea>a",
          "<!-- a -->",
          "&lt;b&gt; &amp;",
          "{{7*7}} a",
          "${7*7} a",
          "#{7*7} a",
          "<%= 7*7 %> a",
          "@{7*7} a",
          "{0} {1} d'a'",
          "%s %d %n a",
          "${jndi:ldap://a}",
          "a%0d%0aBcc: x",
          "a\\r\\nBcc: x",
          "{\"outcome\":\"ok\"}",
          "=1+1 a",
          "+1 a",
          "-1 a",
          "@SUM(A1) a",
          "=HYPERLINK(\"a\")",
          "' OR 1=1 --",
          "../../etc/passwd",
          "Ｆｉｃｔｉｆ",
          "\u0410tos",
          "أرشيف",
          "a\u0301\u0302\u0303\u0304\u0305\u0306");

  static Stream<Arguments> texts() {
    return WORDS.stream()
        .flatMap(field -> PAYLOADS.stream().map(payload -> Arguments.of(field, payload)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isKeptAsText(Field field, String payload) {
    String typed = field == Field.PROJECT ? payload + " et vingt lettres de plus" : payload;
    Reading reading = ApplicationForm.read(Forms.with(field.wire(), typed));

    // A person's name has neither signs of mathematics nor of money.
    boolean isName = NAMES.contains(field) && payload.matches("(?s).*[<>=+$|^`~%].*");
    if (isName && reading instanceof Reading.Incomplete(List<Problem> problems)) {
      assertThat(problems).singleElement().extracting(Problem::field).isEqualTo(field);
    } else {
      assertThat(value(reading, field)).isEqualTo(field.clean(typed)).contains(nfc(payload));
    }
  }

  static Stream<Field> words() {
    return WORDS.stream();
  }

  /// In code points, of four bytes each.
  @ParameterizedTest
  @MethodSource("words")
  void isTakenUpToTheGreatestLengthInAnyScript(Field field) {
    String longest = "𝒜".repeat(field.max());

    assertThat(longest.getBytes(StandardCharsets.UTF_8)).hasSize(4 * field.max());
    assertThat(value(ApplicationForm.read(Forms.with(field.wire(), longest)), field))
        .isEqualTo(longest);
    assertThat(reasons(field, longest + "𝒜"))
        .containsExactly(new Reason.TooLong(field.max(), field.max() + 1));
  }

  @ParameterizedTest
  @MethodSource("words")
  void isComposedAndRidOfWhatHasNoLook(Field field) {
    String filler = "é".repeat(Math.max(field.min(), 2));

    assertThat(
            value(
                ApplicationForm.read(
                    Forms.with(field.wire(), " \u200b" + "e\u0301\u2060".repeat(filler.length()))),
                field))
        .isEqualTo(filler);
  }

  static Stream<Arguments> missing() {
    return Arrays.stream(Field.values())
        .filter(field -> !CHOICES.contains(field))
        .flatMap(
            field ->
                Stream.of("", " ", "\t\r\n", "\u00a0\u2003\u3000", "\u200b\ufeff\u00ad")
                    .map(empty -> Arguments.of(field, empty)));
  }

  @ParameterizedTest
  @MethodSource("missing")
  void isMissingWhereNothingCanBeSeen(Field field, String empty) {
    assertThat(reasons(field, empty))
        .isEqualTo(field.isRequired() ? List.of(new Reason.Missing()) : List.of());
  }

  static Stream<Arguments> refused() {
    return Arrays.stream(Field.values())
        .filter(field -> !CHOICES.contains(field))
        .flatMap(
            field ->
                Stream.of("\u202e", "\u2066", "\u0000", "\u001b[31m", "\ud800", "\ufffe", "\u009b")
                    .map(sign -> Arguments.of(field, sign)));
  }

  /// Also what would forge a line of a log or colour a terminal.
  @ParameterizedTest
  @MethodSource("refused")
  void isRefusedWhereItCanDeceive(Field field, String sign) {
    assertThat(reasons(field, "a" + sign + "bcdefghijklmnopqrstuvw"))
        .singleElement()
        .isInstanceOf(Reason.ForbiddenCharacter.class);
  }

  static Stream<Arguments> shaped() {
    return Stream.of(
            Field.KIND,
            Field.SIRET,
            Field.WEBSITE,
            Field.STAGE,
            Field.MOTIVES,
            Field.EMAIL,
            Field.PHONE,
            Field.PUBLISH,
            Field.IDEMPOTENCY_KEY)
        .flatMap(
            field ->
                Stream.of(
                        "<script>a()</script> é",
                        "{{7*7}} é",
                        "=1+1 é",
                        "' OR 1=1 -- é",
                        "javascript:alert(1) é",
                        "https://admin:a@b.example/ é",
                        "a@b.example\r\nBcc: c@d.example é",
                        "a@b.example%0aBcc:c@d.example é",
                        "أرشيف")
                    .map(payload -> Arguments.of(field, payload)));
  }

  @ParameterizedTest
  @MethodSource("shaped")
  void isRefusedWhereAShapeIsAsked(Field field, String payload) {
    assertThat(reasons(field, payload)).hasSize(1);
  }

  private static List<Reason> reasons(Field field, String typed) {
    return switch (ApplicationForm.read(Forms.with(field.wire(), typed))) {
      case Reading.Complete _ -> List.of();
      case Reading.Incomplete(List<Problem> problems) -> {
        assertThat(problems).extracting(Problem::field).containsOnly(field);
        yield problems.stream().map(Problem::reason).toList();
      }
    };
  }

  private static String value(Reading reading, Field field) {
    assertThat(reading).isInstanceOf(Reading.Complete.class);
    Application application = ((Reading.Complete) reading).application();
    Map<Field, String> values =
        Map.of(
            Field.ORGANISATION, application.organisation().name(),
            Field.ACRONYM, application.organisation().acronym().orElse(""),
            Field.TOWN, application.organisation().town().orElse(""),
            Field.ON_BEHALF_OF, application.organisation().onBehalfOf().orElse(""),
            Field.PROJECT, application.project().text(),
            Field.ROLE, application.person().role(),
            Field.FIRST_NAME, application.person().firstName(),
            Field.LAST_NAME, application.person().lastName());
    return values.getOrDefault(field, "");
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
