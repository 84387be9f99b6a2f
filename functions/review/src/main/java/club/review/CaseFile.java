package club.review;

import club.core.Club;
import club.core.Dates;
import club.core.Phrases;
import club.core.request.HistoryEntry;
import club.core.request.JoinRequest;
import club.core.request.Motive;
import club.core.request.Organisation;
import club.core.request.Person;
import club.core.request.Phone;
import club.core.request.Project;
import club.core.request.Siret;
import club.core.request.Status;
import club.core.request.Website;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// All that is known of a request, with its contacts and history: for who has the code.
public record CaseFile(Club club, Phrases texts, JoinRequest request, List<HistoryEntry> history) {
  public CaseFile {
    history = List.copyOf(history);
  }

  /// A label with its value.
  public record Fact(String label, String value) {}

  /// A transition, in words.
  ///
  /// @param words what somebody wrote; empty for nothing
  public record Step(String what, String when, Optional<String> words) {}

  /// What the form collected.
  public List<Fact> facts() {
    Organisation organisation = request.application().organisation();
    Project project = request.application().project();
    Person person = request.application().person();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("person", person.fullName()));
    facts.add(fact("role", person.role()));
    facts.add(fact("email", person.email().value()));
    person.phone().map(Phone::written).ifPresent(it -> facts.add(fact("phone", it)));
    facts.add(fact("verified", verified()));
    facts.add(fact("kind", organisation.kind().label(texts.language())));
    organisation.town().ifPresent(it -> facts.add(fact("town", it)));
    organisation.siret().map(Siret::digits).ifPresent(it -> facts.add(fact("siret", it)));
    organisation.website().map(Website::url).ifPresent(it -> facts.add(fact("website", it)));
    organisation.onBehalfOf().ifPresent(it -> facts.add(fact("behalf", it)));
    facts.add(
        fact(
            "wishes",
            project.motives().stream()
                .map(Motive::wire)
                .map(wire -> texts.say("file.wish." + wire, club.software()))
                .collect(Collectors.joining(", "))));
    facts.add(fact("stage", texts.say("file.stage." + project.stage().wire())));
    return facts;
  }

  /// What the organisation will do, in its own words.
  public String project() {
    return request.application().project().text();
  }

  /// What happened to the request, the first thing first.
  public List<Step> steps() {
    return history.stream()
        .map(
            entry ->
                new Step(
                    texts.say(
                        "file.step." + key(entry), entry.by().orElseGet(() -> byDefault(entry))),
                    dates().moment(entry.at()),
                    entry.text()))
        .toList();
  }

  /// The request is received once, answered by the applicant, or taken up again by staff.
  private static String key(HistoryEntry entry) {
    if (entry.status() != Status.RECEIVED || entry.number() == 1) {
      return entry.status().name().toLowerCase(Locale.ROOT);
    }
    return entry.by().isPresent() ? "reconsidered" : "answered";
  }

  private String byDefault(HistoryEntry entry) {
    return entry.status() == Status.EXPIRED ? "" : request.application().person().fullName();
  }

  private String verified() {
    return request
        .verifiedAt()
        .map(at -> texts.say("file.verified-on", dates().moment(at)))
        .orElseGet(() -> texts.say("file.not-verified"));
  }

  private Fact fact(String key, String value) {
    return new Fact(texts.say("file." + key), value);
  }

  private Dates dates() {
    return Dates.of(club, texts.language());
  }
}
