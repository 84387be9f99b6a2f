package club.e2e;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import club.e2e.Target.Mail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plants names, addresses, texts, tokens and codes in the journeys of a club, and looks where they
/// came to lie.
class CanaryTest {
  private static final List<String> PERSONAL =
      List.of("firstName", "lastName", "role", "email", "project", "town", "onBehalfOf", "acronym");

  private static final Pattern TOKEN = Pattern.compile("/api/[a-z]+/([a-z2-7]{26})");

  @TempDir Path data = Path.of("");

  /// What nobody may find outside the table and the mails.
  private final Set<String> personal = new HashSet<>();

  /// What nobody may find outside the mails.
  private final Set<String> secret = new HashSet<>();

  @Test
  void findsNothingOfApplicantsOutsideTheTableAndNothingOfLinksInIt() throws Exception {
    try (ClubProcess process = ClubProcess.start(data)) {
      Target club = new Target(process.address());
      String accepted = applies(club, "Kanari", true);
      decides(club, accepted, "accept", "Kanarigrund");
      decides(club, applies(club, "Mesang", false), "refuse", "Mesanggrund");
      act(
          club,
          applies(club, "Zizigu", false),
          Map.of("action", "withdraw", "text", planted("Ziziwort")));
      act(club, applies(club, "Pinzon", false), Map.of("action", "erase", "sure", "yes"));
      club.awaitMembers(names -> names.contains("Kanari Organisme"));
      club.mail(mail -> mail.is("receipt", accepted));
      club.mails().forEach(this::reveal);
    }

    assertThat(personal.size() + secret.size()).isGreaterThanOrEqualTo(50);
    assertThat(holding(personal, Set.of("table", "mails"))).isEmpty();
    assertThat(holding(secret, Set.of("mails"))).isEmpty();
  }

  /// Somebody applies; everything that is typed is planted, except for a name that is published.
  private String applies(Target club, String seed, boolean published) {
    Map<String, List<String>> form = Applicants.form(seed + " Organisme");
    if (!published) {
      planted(seed + " Organisme");
    }
    for (String field : PERSONAL) {
      String letters = seed + field.substring(0, 3).toLowerCase(java.util.Locale.ROOT);
      String value =
          switch (field) {
            case "email" -> letters.toLowerCase(java.util.Locale.ROOT) + "@organisme.example";
            case "project" -> letters + " veut verser ses archives, un fonds après l’autre.";
            case "acronym" -> published ? "" : letters;
            default -> letters;
          };
      form = Applicants.with(form, field, value);
      if (!value.isEmpty()) {
        planted(field.equals("project") ? letters : value);
      }
    }
    String follow =
        club.postForm("/api/join-requests", form).headers().firstValue("location").orElseThrow();
    planted(secret, follow);
    return Target.reference(club.page(follow).text());
  }

  private void decides(Target club, String reference, String decision, String name) {
    Mail mail = club.mail(one -> one.is("review", reference));
    club.postForm(
        mail.decisionPath(),
        Map.of(
            "decision", List.of(decision),
            "code", List.of(mail.code()),
            "reason", List.of(planted(name)),
            "decidedBy", List.of(planted(name + "hand"))));
    club.mail(one -> one.is("decision", reference));
  }

  private void act(Target club, String reference, Map<String, String> fields) {
    Mail mail = club.mail(one -> one.is("acknowledgement", reference));
    Map<String, List<String>> form = new java.util.TreeMap<>();
    fields.forEach((name, value) -> form.put(name, List.of(value)));
    form.put("code", List.of(mail.code()));
    assertThat(club.postForm(mail.link("follow"), form).statusCode()).isIn(200, 410);
  }

  private String planted(String marker) {
    personal.add(marker);
    return marker;
  }

  private static void planted(Set<String> among, String text) {
    TOKEN.matcher(text).results().map(found -> found.group(1)).forEach(among::add);
  }

  private void reveal(Mail mail) {
    planted(secret, mail.text());
    if (mail.text().matches("(?s).*Code[\\s\\u00a0\\u202f]*:.*")) {
      secret.add(mail.code());
    }
  }

  /// The files that hold one of these, apart from those in these folders.
  private List<String> holding(Set<String> markers, Set<String> apart) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path inside = data.relativize(file);
        if (!apart.contains(inside.getName(0).toString())) {
          String text = inside + "\n" + Files.readString(file, ISO_8859_1);
          markers.stream()
              .filter(one -> text.contains(new String(one.getBytes(UTF_8), ISO_8859_1)))
              .forEach(one -> found.add(inside + " holds " + one));
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return found;
  }
}
