package club.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeployedSettingsTest {
  private static final Map<String, String> GOOD =
      Map.ofEntries(
          Map.entry("PROGRAMME", "Programme Exemple"),
          Map.entry("SOFTWARE", "Exemple"),
          Map.entry("CONTACT", "contact@programme.example"),
          Map.entry("LANGUAGE", "fr"),
          Map.entry("TIME_ZONE", "Europe/Paris"),
          Map.entry("CONVENTION_URL", ""),
          Map.entry("ANSWER_DAYS", "14"),
          Map.entry("LINK_DAYS", "30"),
          Map.entry("ACCENT_COLOUR", "#14594a"),
          Map.entry("LOGO_PATH", ""),
          Map.entry("REVIEWERS", "contact@programme.example, staff@programme.example"),
          Map.entry("MAIL_FROM", "club@mail.programme.example"),
          Map.entry("MAIL_DOMAIN", ""),
          Map.entry("SITE_URL", "https://club.programme.example"),
          Map.entry("CONFIRM_DAYS", "365"),
          Map.entry("ENTRY_MAILS", "3"),
          Map.entry("ALL_ENTRY_MAILS", "50"),
          Map.entry("NETWORK_FORMS", "10"),
          Map.entry("ACKNOWLEDGEMENT_HOURS", "24"),
          Map.entry("STAFF_MAILS_AN_HOUR", "6"),
          Map.entry("STAFF_MAILS_A_DAY", "100"),
          Map.entry("CERTIFICATE", ""));

  @Test
  void acceptsWhatFunctionsAccept() {
    assertThat(new DeployedSettings(GOOD).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "TIME_ZONE, Europe/Lutece, TimeZone is not a time zone.",
    "CONTACT, a..b@programme.example, Contact is not an e-mail address.",
    "REVIEWERS, a..b@programme.example, Reviewers holds what is no address.",
    "MAIL_FROM, club@programme, MailFrom is not an e-mail address.",
    "ESCALATION_ADDRESS, a..b@programme.example, EscalationAddress is not an e-mail address.",
    "ESCALATE_DAYS, 4, EscalateDays is less than REMIND_DAYS.",
    "LANGUAGE, de, Language is neither fr nor en.",
    "ACCENT_COLOUR, '#2e9e6b', 'AccentColour is too light for text: its contrast with the page is 2.9, and 4.5 is the least.'",
    "LOGO_PATH, logo.svg, LogoPath is not a path like /logo.svg."
  })
  void namesTheWrongParameter(String name, String value, String problem) {
    assertThat(problems(Map.of(name, value))).containsExactly(problem);
  }

  @Test
  void namesEveryWrongParameter() {
    assertThat(problems(Map.of("TIME_ZONE", "Mars", "REVIEWERS", "nobody"))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "mail.programme.example, true",
    "programme.example, true",
    "other.example, false",
    "gramme.example, false",
    "club.mail.programme.example, false"
  })
  void requiresTheDomainOfTheSender(String domain, boolean accepted) {
    assertThat(problems(Map.of("MAIL_DOMAIN", domain)).isEmpty()).isEqualTo(accepted);
  }

  @Test
  void refusesAPortBesideACertificate() {
    Map<String, String> port = Map.of("SITE_URL", "https://club.example:8443");

    assertThat(problems(port)).isEmpty();
    assertThat(problems(with(port, Map.of("CERTIFICATE", "arn:aws:acm:us-east-1:1:certificate/1"))))
        .containsExactly("SiteUrl has a port: the distribution answers without one.");
  }

  @Test
  void refusesMoreThanLambdaHasRoomFor() {
    String reviewers =
        IntStream.range(0, 10)
            .mapToObj(i -> "staff" + i + "@" + "long.".repeat(44) + "example")
            .collect(Collectors.joining(","));

    assertThat(problems(Map.of("REVIEWERS", reviewers))).isEmpty();
    assertThat(problems(Map.of("REVIEWERS", reviewers, "PROGRAMME", "é".repeat(500))))
        .singleElement()
        .asString()
        .contains("bytes, and Lambda has room for 3500");
  }

  private static List<String> problems(Map<String, String> changed) {
    return new DeployedSettings(with(GOOD, changed)).problems();
  }

  private static Map<String, String> with(Map<String, String> all, Map<String, String> changed) {
    Map<String, String> merged = new HashMap<>(all);
    merged.putAll(changed);
    return merged;
  }
}
