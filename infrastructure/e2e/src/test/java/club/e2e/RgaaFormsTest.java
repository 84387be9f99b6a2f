package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Theme 11 (forms) of RGAA 4.1, as far as a machine can judge it, on the form to join and on the
/// decision page, blank and with errors. `infrastructure/accessibility.md` has the whole table.
@ExtendWith(ClubExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RgaaFormsTest {
  private static final String FIELDS =
      "input:not([type=hidden]):not([tabindex=-1]), select, textarea";
  private static final String CHOICES = "input[type=radio], input[type=checkbox]";

  private final Target club;
  private Map<String, Document> pages = Map.of();

  RgaaFormsTest(Target club) {
    this.club = club;
  }

  @BeforeAll
  void openTheForms() {
    String follow =
        club.postForm("/api/join-requests", Applicants.form())
            .headers()
            .firstValue("location")
            .orElseThrow();
    String reference = Target.reference(club.page(follow).text());
    String decision = club.mail(one -> one.is("review", reference)).decisionPath();
    Map<String, List<String>> empty = Map.of("nothing", List.of("1"));
    pages =
        Map.of(
            "form", club.page("/rejoindre/"),
            "form in English", club.page("/en/join/"),
            "form with errors", Jsoup.parse(club.postForm("/api/join-requests", empty).body()),
            "decision", club.page(decision),
            "decision with errors", Jsoup.parse(club.postForm(decision, empty).body()));
  }

  List<String> names() {
    return List.copyOf(pages.keySet());
  }

  /// 11.1 and 11.2: each field has a label, which says something.
  @ParameterizedTest
  @MethodSource("names")
  void labelsEachField(String name) {
    assertThat(fields(name))
        .isNotEmpty()
        .allSatisfy(field -> assertThat(label(field).text()).as(field.outerHtml()).isNotBlank());
  }

  /// 11.3: what is asked twice is asked in the same words.
  @Test
  void labelsAFieldAlikeOnEachPage() {
    assertThat(labels("form with errors")).isEqualTo(labels("form"));
    assertThat(labels("decision with errors")).isEqualTo(labels("decision"));
  }

  /// 11.4: label and field are neighbours; only help and the error come between them.
  @ParameterizedTest
  @MethodSource("names")
  void putsTheLabelBesideItsField(String name) {
    assertThat(fields(name))
        .allSatisfy(
            field -> {
              Element first = field.is(CHOICES) ? field : label(field);
              Element last = field.is(CHOICES) ? label(field) : field;
              Element next = first.nextElementSibling();
              while (next != null && !next.equals(last) && next.is(".hint, .error")) {
                next = next.nextElementSibling();
              }
              assertThat(next).as(field.outerHtml()).isSameAs(last);
            });
  }

  /// 11.5, 11.6 and 11.7: what belongs together is a group with a legend.
  @ParameterizedTest
  @MethodSource("names")
  void groupsWhatBelongsTogether(String name) {
    Document page = page(name);
    Map<String, List<Element>> byName =
        page.select(CHOICES).stream().collect(Collectors.groupingBy(one -> one.attr("name")));
    assertThat(byName.values())
        .filteredOn(choices -> choices.size() > 1)
        .isNotEmpty()
        .allSatisfy(
            choices ->
                assertThat(choices.stream().map(one -> one.closest("fieldset")).distinct())
                    .hasSize(1)
                    .doesNotContainNull());
    assertThat(page.select("fieldset"))
        .isNotEmpty()
        .allSatisfy(
            group -> {
              Element first = Objects.requireNonNull(group.firstElementChild());
              assertThat(first.tagName()).isEqualTo("legend");
              assertThat(first.text()).isNotBlank();
            });
  }

  /// 11.9: a button says what it does.
  @ParameterizedTest
  @MethodSource("names")
  void namesWhatAButtonDoes(String name) {
    assertThat(page(name).select("main button").eachText())
        .isNotEmpty()
        .allSatisfy(text -> assertThat(text.split("\\s", -1)).hasSizeGreaterThan(1));
  }

  /// 11.10: what must be filled in is marked before, and what is wrong is described at its field.
  @ParameterizedTest
  @MethodSource("names")
  void describesWhatIsWrongAtItsField(String name) {
    Document page = page(name);
    boolean wrong = name.endsWith("errors");

    assertThat(page.select(".error").isEmpty()).isEqualTo(!wrong);
    assertThat(page.select("[aria-invalid=true]").isEmpty()).isEqualTo(!wrong);
    assertThat(page.select("[aria-invalid=true], fieldset:has(> .error)"))
        .allSatisfy(field -> assertThat(errors(field)).as(field.outerHtml()).isNotEmpty());
    for (Element link : page.select(".problems a")) {
      assertThat(page.getElementById(link.attr("href").substring(1))).as(link.text()).isNotNull();
    }
  }

  /// 11.11: a refusal says how to put it right.
  @Test
  void saysHowToPutItRight() {
    Map<String, List<String>> form =
        Applicants.with(
            Applicants.with(Applicants.form(), "email", "dominique.example"), "siret", "123");
    Document page = Jsoup.parse(club.postForm("/api/join-requests", form).body());

    assertThat(page.select("#email-error").text()).contains("@");
    assertThat(page.select("#siret-error").text()).contains("14");
  }

  /// 11.13: browsers can fill in what concerns the person.
  @Test
  void saysWhatAPersonalFieldIsFor() {
    Document page = page("form");

    assertThat(
            List.of("firstName", "lastName", "role", "email", "phone", "organisation").stream()
                .map(field -> page.select("[name=" + field + "]").attr("autocomplete")))
        .containsExactly(
            "given-name", "family-name", "organization-title", "email", "tel", "organization");
  }

  private Map<String, String> labels(String name) {
    return fields(name).stream()
        .collect(Collectors.toMap(Element::id, field -> label(field).text()));
  }

  private List<Element> fields(String name) {
    return page(name).select("main").select(FIELDS);
  }

  private static Element label(Element field) {
    return Objects.requireNonNull(field.ownerDocument())
        .select("label[for=" + field.id() + "]")
        .getFirst();
  }

  /// The errors that describe this element.
  private static List<Element> errors(Element field) {
    Document page = Objects.requireNonNull(field.ownerDocument());
    return Arrays.stream(field.attr("aria-describedby").split(" ", -1))
        .filter(id -> !id.isEmpty())
        .flatMap(id -> page.select("#" + id + ".error").stream())
        .toList();
  }

  private Document page(String name) {
    return Objects.requireNonNull(pages.get(name));
  }
}
