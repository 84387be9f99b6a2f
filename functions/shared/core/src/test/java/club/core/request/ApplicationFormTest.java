package club.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.PlainText;
import club.core.request.ApplicationForm.Reading;
import club.core.request.Problem.Reason;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationFormTest {
  @Test
  void acceptsTheRequiredFieldsAlone() {
    Application application = Forms.application(Forms.least());

    assertThat(application.organisation().name()).isEqualTo("Archives de Sainte-Fictive");
    assertThat(application.organisation().siret()).isEmpty();
    assertThat(application.project().motives()).containsExactly(Motive.USE);
    assertThat(application.person().email().value()).isEqualTo("camille@sainte-fictive.example");
  }

  @Test
  void acceptsEveryFieldAtItsMaximum() {
    Application application = Forms.application(fullest());

    assertThat(application.organisation().name()).hasSize(160);
    assertThat(application.project().text()).hasSize(1000);
    assertThat(application.project().motives()).containsExactly(Motive.USE, Motive.CONTRIBUTE);
    assertThat(application.person().phone()).contains(new Phone("+33 1 23 45 67 89 (poste 1234)"));
  }

  @Test
  void namesEveryFieldOfAnEmptyForm() {
    assertThat(problems(Map.of()))
        .extracting(Problem::field)
        .containsExactlyElementsOf(
            Arrays.stream(Field.values()).filter(Field::isRequired).toList());
  }

  @ParameterizedTest
  @EnumSource(
      value = Field.class,
      names = {"PUBLISH", "MOTIVES"},
      mode = EnumSource.Mode.EXCLUDE)
  void refusesTextsThatAreTooLong(Field field) {
    String tooLong = "1".repeat(field.max() + 1);

    assertThat(problems(Forms.with(field.wire(), tooLong)))
        .containsExactly(new Problem(field, new Reason.TooLong(field.max(), field.max() + 1)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Field.class,
      names = {"PUBLISH", "MOTIVES"},
      mode = EnumSource.Mode.EXCLUDE)
  void refusesCharactersThatCanDeceive(Field field) {
    assertThat(problems(Forms.with(field.wire(), "Archives\u202e de la commune fictive")))
        .containsExactly(
            new Problem(
                field,
                new Reason.ForbiddenCharacter(
                    new PlainText.Refused(
                        "U+202E RIGHT-TO-LEFT OVERRIDE", "Archives▯ de la commu…"))));
  }

  @ParameterizedTest
  @CsvSource({
    "kind,village,NotAChoice",
    "stage,dreaming,NotAChoice",
    "motives,fun,NotAChoice",
    "siret,12345678901234,WrongShape",
    "website,archives,WrongShape",
    "email,camille.example,WrongShape",
    "phone,call me,WrongShape",
    "publish,false,NotAgreed",
    "idempotencyKey,two words,WrongShape",
    "organisation,x,TooShort",
    "organisation,–––,NothingReadable",
    "organisation,⠀,NothingReadable",
    "acronym,⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀,NothingReadable",
    "organisation,ㅤㅤ,Missing",
    "acronym,⠀⠀,NothingReadable",
    "lastName,🙂,WrongShape",
    "firstName,Camille 🙂,WrongShape",
    "project,too short,TooShort"
  })
  void saysWhatIsWrong(String field, String typed, String reason) {
    assertThat(problems(Forms.with(field, typed)))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.field().wire()).isEqualTo(field);
              assertThat(problem.reason().getClass().getSimpleName()).isEqualTo(reason);
            });
  }

  @Test
  void refusesAFieldThatIsSentTwice() {
    assertThat(problems(Forms.with("email", "a@x.example", "b@x.example")))
        .containsExactly(new Problem(Field.EMAIL, new Reason.GivenTwice()));
  }

  @Test
  void keepsParagraphsAndNormalisesTheLineEndsOfABrowser() {
    Application application =
        Forms.application(Forms.with("project", "Un premier alinéa.\r\n\r\nUn second alinéa.\r\n"));

    assertThat(application.project().text()).isEqualTo("Un premier alinéa.\n\nUn second alinéa.");
  }

  @Test
  void takesWhatOfficeProgramsPaste() {
    Map<String, List<String>> pasted =
        Forms.with(
            "project",
            "Nos objec\u00adtifs\u00a0:\r\n\uf0b7\tconserver\u200b les actes\u2028\uf0b7 les rendre.");

    assertThat(Forms.application(pasted).project().text())
        .isEqualTo("Nos objectifs :\n• conserver les actes\n• les rendre.");
  }

  @Test
  void countsTheLengthAfterComposingAccents() {
    String decomposed = "e\u0301".repeat(160);

    assertThat(Forms.application(Forms.with("organisation", decomposed)).organisation().name())
        .isEqualTo("é".repeat(160));
  }

  private static Map<String, List<String>> fullest() {
    Map<String, List<String>> values = new HashMap<>(Forms.least());
    values.put("organisation", List.of("é".repeat(160)));
    values.put("acronym", List.of("A".repeat(20)));
    values.put("siret", List.of("732 829 320 00074"));
    values.put("website", List.of("https://fictive.example/" + "a".repeat(276)));
    values.put("town", List.of("t".repeat(80)));
    values.put("onBehalfOf", List.of("o".repeat(160)));
    values.put("motives", List.of("contribute", "use"));
    values.put("project", List.of("p".repeat(1000)));
    values.put("firstName", List.of("f".repeat(80)));
    values.put("lastName", List.of("l".repeat(80)));
    values.put("role", List.of("r".repeat(120)));
    values.put("phone", List.of("+33 1 23 45 67 89 (poste 1234)"));
    values.put("idempotencyKey", List.of("k".repeat(100)));
    return values;
  }

  private static List<Problem> problems(Map<String, List<String>> values) {
    return switch (ApplicationForm.read(values)) {
      case Reading.Complete _ -> List.of();
      case Reading.Incomplete(List<Problem> problems) -> problems;
    };
  }
}
