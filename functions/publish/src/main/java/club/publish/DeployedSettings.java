package club.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.core.EmailAddress;
import club.core.Settings;
import club.core.Settings.MissingSetting;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Checks the parameters of a deploy as the functions read them: faults that the template's
/// patterns cannot detect would otherwise only show in functions that do not start.
///
/// @param given the values, by the name of the environment variable; an absent variable counts as
///   empty
record DeployedSettings(Map<String, String> given) {
  /// The room for these names and values, in bytes. Lambda allows a function 4 KB of environment
  /// (Lambda Developer Guide, "Lambda quotas"); the names of resources and the origin key take the
  /// rest.
  private static final int ROOM = 3_500;

  DeployedSettings {
    given = Map.copyOf(given);
  }

  /// What is wrong, a sentence each; empty where the functions accept everything.
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    Settings settings = new Settings(given);
    check(settings::club, problems);
    check(() -> settings.addresses("REVIEWERS"), problems);
    check(() -> settings.optionalAddress("ESCALATION_ADDRESS"), problems);
    check(() -> settings.address("MAIL_FROM"), problems);
    check(() -> settings.text("SITE_URL"), problems);
    check(() -> settings.number("CONFIRM_DAYS"), problems);
    check(() -> settings.number("ENTRY_MAILS"), problems);
    check(() -> settings.number("ALL_ENTRY_MAILS"), problems);
    check(() -> settings.number("NETWORK_FORMS"), problems);
    check(() -> settings.number("ACKNOWLEDGEMENT_HOURS"), problems);
    check(() -> settings.number("STAFF_MAILS_AN_HOUR"), problems);
    check(() -> settings.number("STAFF_MAILS_A_DAY"), problems);
    foreignDomain().ifPresent(problems::add);
    portBesideCertificate().ifPresent(problems::add);
    tooLarge().ifPresent(problems::add);
    return problems;
  }

  private static void check(Runnable reading, List<String> problems) {
    try {
      reading.run();
    } catch (MissingSetting wrong) {
      problems.add(wrong.parameter() + " " + wrong.what() + ".");
    }
  }

  /// SES sends only for addresses under the verified domain.
  private Optional<String> foreignDomain() {
    String domain = value("MAIL_DOMAIN");
    return EmailAddress.of(value("MAIL_FROM"))
        .map(from -> from.value().substring(from.value().lastIndexOf('@') + 1))
        .filter(of -> !domain.isEmpty() && !of.equals(domain) && !of.endsWith("." + domain))
        .map(of -> "MailDomain must be " + of + ", the domain of MailFrom, or a parent of it.");
  }

  /// CloudFront answers on port 443.
  private Optional<String> portBesideCertificate() {
    boolean certified = !value("CERTIFICATE").isEmpty();
    return certified && URI.create(value("SITE_URL")).getPort() >= 0
        ? Optional.of("SiteUrl has a port: the distribution answers without one.")
        : Optional.empty();
  }

  private Optional<String> tooLarge() {
    int bytes =
        given.entrySet().stream()
            .mapToInt(each -> each.getKey().length() + each.getValue().getBytes(UTF_8).length)
            .sum();
    return bytes > ROOM
        ? Optional.of(
            "The parameters take %d bytes, and Lambda has room for %d: shorten Reviewers, Programme or ConventionUrl."
                .formatted(bytes, ROOM))
        : Optional.empty();
  }

  private String value(String name) {
    return given.getOrDefault(name, "");
  }
}
