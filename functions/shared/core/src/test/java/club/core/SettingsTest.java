package club.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private static final Map<String, String> WHOLE =
      Map.of(
          "PROGRAMME", "Programme Exemple",
          "SOFTWARE", "Exemple",
          "CONTACT", "contact@programme.example",
          "LANGUAGE", "fr",
          "TIME_ZONE", "Europe/Paris",
          "REVIEWERS", "a@x.example, b@x.example,a@x.example");

  @Test
  void readsTheClub() {
    Club club = new Settings(WHOLE).club();

    assertThat(club.programme()).isEqualTo("Programme Exemple");
    assertThat(club.zone().getId()).isEqualTo("Europe/Paris");
  }

  @Test
  void usesTheUsualTermsWhereNoneAreSet() {
    assertThat(new Settings(WHOLE).club().terms()).isEqualTo(Terms.USUAL);
  }

  @Test
  void readsTheTermsThatAreSet() {
    Map<String, String> chosen = new HashMap<>(WHOLE);
    chosen.put("CONVENTION_URL", "https://club.example/convention.pdf");
    chosen.put("ANSWER_DAYS", "21");
    chosen.put("LINK_DAYS", "20");

    assertThat(new Settings(chosen).club().terms())
        .isEqualTo(
            new Terms(Optional.of(URI.create("https://club.example/convention.pdf")), 21, 20));
  }

  @Test
  void readsThePeriodsThatAreSet() {
    Map<String, String> chosen = new HashMap<>(WHOLE);
    chosen.put("REMIND_DAYS", "3");
    chosen.put("ESCALATE_DAYS", "6");
    chosen.put("QUESTION_DAYS", "40");
    chosen.put("CONVENTION_DAYS", "200");
    chosen.put("FIRST_WARNING_DAYS", "20");
    chosen.put("LAST_WARNING_DAYS", "5");

    assertThat(new Settings(chosen).club().terms().periods())
        .isEqualTo(new Periods(3, 6, 40, 200, 20, 5));
  }

  @Test
  void readsAnAddressThatMayBeEmpty() {
    assertThat(new Settings(Map.of("E", "")).optionalAddress("E")).isEmpty();
    assertThat(new Settings(Map.of("E", "boss@x.example")).optionalAddress("E"))
        .contains(new EmailAddress("boss@x.example"));
  }

  @Test
  void readsTheLookThatIsSet() {
    Map<String, String> chosen = new HashMap<>(WHOLE);
    chosen.put("ACCENT_COLOUR", "#6A1B9A");
    chosen.put("LOGO_PATH", "/logo-2.svg");

    Look look = new Settings(chosen).club().look();

    assertThat(look.palette().light(Palette.Tone.ACCENT)).isEqualTo("#6a1b9a");
    assertThat(look.logo()).contains("/logo-2.svg");
  }

  @Test
  void usesTheUsualLookWhereNoneIsSet() {
    Map<String, String> empty = new HashMap<>(WHOLE);
    empty.put("ACCENT_COLOUR", "");
    empty.put("LOGO_PATH", "");

    assertThat(new Settings(WHOLE).club().look()).isEqualTo(Look.USUAL);
    assertThat(new Settings(empty).club().look()).isEqualTo(Look.USUAL);
  }

  @ParameterizedTest
  @CsvSource({
    "ACCENT_COLOUR, green, is not a colour like #14594a",
    "ACCENT_COLOUR, '#2e9e6b', 'is too light for text: its contrast with the page is 2.9, and 4.5 is the least'",
    "LOGO_PATH, logo.svg, is not a path like /logo.svg",
    "LOGO_PATH, /../logo.svg, is not a path like /logo.svg",
    "LOGO_PATH, //elsewhere.example/logo.svg, is not a path like /logo.svg",
    "LOGO_PATH, /logo.html, is not a path like /logo.svg"
  })
  void refusesALookThatCannotBeShown(String name, String value, String what) {
    Map<String, String> wrong = new HashMap<>(WHOLE);
    wrong.put(name, value);

    assertThatThrownBy(() -> new Settings(wrong).club())
        .isInstanceOfSatisfying(
            Settings.MissingSetting.class, missing -> assertThat(missing.what()).isEqualTo(what));
  }

  @Test
  void readsEachMailboxOnce() {
    assertThat(new Settings(WHOLE).addresses("REVIEWERS"))
        .extracting(EmailAddress::value)
        .containsExactly("a@x.example", "b@x.example");
  }

  @Test
  void treatsTwoSpellingsAsOneMailbox() {
    Settings settings = new Settings(Map.of("R", "Staff@x.example,staff@x.example,b@x.example"));

    assertThat(settings.addresses("R"))
        .extracting(EmailAddress::value)
        .containsExactly("Staff@x.example", "b@x.example");
  }

  @ParameterizedTest
  @CsvSource({
    "PROGRAMME,' '",
    "CONTACT,nobody",
    "LANGUAGE,de",
    "TIME_ZONE,Europe/Atlantis",
    "CONVENTION_URL,not an address",
    "ANSWER_DAYS,0",
    "LINK_DAYS,soon",
    "ESCALATE_DAYS,4",
    "FIRST_WARNING_DAYS,60",
    "LAST_WARNING_DAYS,30"
  })
  void namesTheWrongVariable(String name, String value) {
    Map<String, String> broken = new HashMap<>(WHOLE);
    broken.put(name, value);

    assertThatThrownBy(() -> new Settings(broken).club())
        .isInstanceOf(Settings.MissingSetting.class)
        .hasMessageContaining(name);
  }

  @Test
  void acceptsAtMostTenMailboxes() {
    String eleven = "0@x.example,1@x.example,2@x.example,3@x.example,4@x.example,5@x.example,";
    Settings settings =
        new Settings(
            Map.of("R", eleven + "6@x.example,7@x.example,8@x.example,9@x.example,a@x.example"));

    assertThatThrownBy(() -> settings.addresses("R")).hasMessageContaining("more than 10");
  }
}
