package club.notify;

import club.core.EmailAddress;
import club.core.request.Application;
import club.core.request.JoinRequest;
import club.core.request.Motive;
import club.core.request.Organisation;
import club.core.request.Person;
import club.core.request.Project;
import club.core.request.Siret;
import club.core.request.Website;
import club.notify.Block.Alert;
import club.notify.Block.Contact;
import club.notify.Block.Fact;
import club.notify.Block.Facts;
import club.notify.Block.Heading;
import club.notify.Block.Paragraph;
import club.notify.Block.Way;
import club.notify.Block.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything that the form collected, in the order in which staff need it.
record ApplicationDigest(Wording wording, JoinRequest request) {
  /// A longer project is shown in part first, and whole below: the code stays on the first screen.
  private static final int EXCERPT = 220;

  private static final int LINES = 5;

  /// Kind, town, wishes and stage.
  Block opening() {
    Project project = application().project();
    String motives = project.motives().stream().map(Motive::wire).collect(Collectors.joining("-"));
    return new Paragraph(
        wording.say(
            "review.opening",
            kind(),
            wording.say("review.motive." + motives, wording.club().software()),
            wording.say("review.stage." + project.stage().wire())));
  }

  /// A warning where letters of several scripts stand in one word of a name, which may then look
  /// like another name.
  List<Block> mixedScripts() {
    List<String> words = application().mixedScripts();
    return words.isEmpty()
        ? List.of()
        : List.of(
            new Alert(
                wording.say("review.scripts"),
                List.of(
                    words.stream().map(Foreign::mark).collect(Collectors.joining(", ")),
                    wording.say("review.scripts-do"))));
  }

  /// Kind and town, as one sentence.
  String brief() {
    return wording.say("review.brief", kind());
  }

  /// What the organisation will do, in its own words; the beginning of them where they are long.
  Block excerpt() {
    String text = application().project().text();
    return Words.ofStranger(isLong(text) ? beginning(text) : text);
  }

  /// The person, with ways to reach them.
  Block person() {
    Person person = application().person();
    List<Way> ways = new ArrayList<>();
    ways.add(new Way(person.email().value(), mailto()));
    person
        .phone()
        .ifPresent(
            phone ->
                ways.add(new Way(Foreign.mark(phone.written()), SiteLinks.tel(phone.written()))));
    return new Contact(
        Foreign.mark(person.firstName() + " " + person.lastName()),
        Foreign.mark(person.role()),
        ways,
        wording.say(
            (request.verifiedAt().isPresent() ? "review.verified." : "review.person.")
                + request.language().code()));
  }

  EmailAddress address() {
    return application().person().email();
  }

  /// Opens a mail to the person that quotes neither link nor code, begun in their language.
  String mailto() {
    Wording theirs = Wording.of(wording.club(), request.language());
    Person person = application().person();
    return SiteLinks.mailto(
        person.email(),
        theirs.say("write.subject", request.reference().value()),
        theirs.say("write.body", person.firstName(), person.lastName()));
  }

  /// The whole project where an excerpt came first; then the other fields, and the empty ones in
  /// one line.
  ///
  /// @param unlike whether no member's name is near
  /// @param first what comes before the fields
  List<Block> rest(boolean unlike, List<Fact> first) {
    Organisation organisation = application().organisation();
    List<Block> blocks = new ArrayList<>();
    String text = application().project().text();
    if (isLong(text)) {
      blocks.add(new Heading(wording.say("rest.project")));
      blocks.add(Words.ofStranger(text));
    }
    List<Fact> facts = new ArrayList<>(first);
    facts.add(fact("listed", Foreign.mark(organisation.listedName())));
    if (unlike) {
      facts.add(fact("duplicate", wording.say("rest.no-duplicate")));
    }
    organisation.acronym().ifPresent(it -> facts.add(fact("acronym", Foreign.mark(it))));
    organisation.siret().map(Siret::digits).ifPresent(it -> facts.add(fact("siret", it)));
    organisation.website().map(Website::url).ifPresent(it -> facts.add(fact("website", it)));
    organisation.onBehalfOf().ifPresent(it -> facts.add(fact("behalf", Foreign.mark(it))));
    facts.add(fact("consent", wording.say("rest.consented", wording.moment(request.receivedAt()))));
    empty().ifPresent(it -> facts.add(fact("empty", it)));
    blocks.add(new Heading(wording.say("rest.title")));
    blocks.add(new Facts(facts));
    return blocks;
  }

  private Optional<String> empty() {
    Organisation organisation = application().organisation();
    String all =
        Stream.of(
                unlessGiven("acronym", organisation.acronym()),
                unlessGiven("siret", organisation.siret()),
                unlessGiven("website", organisation.website()),
                unlessGiven("town", organisation.town()),
                unlessGiven("behalf", organisation.onBehalfOf()),
                unlessGiven("phone", application().person().phone()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return Optional.of(all).filter(names -> !names.isEmpty());
  }

  private Optional<String> unlessGiven(String field, Optional<?> value) {
    return value.isPresent() ? Optional.empty() : Optional.of(wording.say("rest.without." + field));
  }

  private Fact fact(String field, String value) {
    return new Fact(wording.say("rest." + field), value);
  }

  private String kind() {
    Organisation organisation = application().organisation();
    String kind = organisation.kind().label(wording.language());
    return organisation
        .town()
        .map(town -> wording.say("review.kind", kind, Foreign.mark(town)))
        .orElse(kind);
  }

  private Application application() {
    return request.application();
  }

  private static boolean isLong(String text) {
    return text.length() > EXCERPT + EXCERPT / 4 || text.lines().count() > LINES;
  }

  /// Whole words, on one line.
  private static String beginning(String text) {
    String line = text.replaceAll("\\s+", " ");
    if (line.length() <= EXCERPT) {
      return line + " …";
    }
    int end = line.lastIndexOf(' ', EXCERPT);
    int whole = end > 0 ? end : line.offsetByCodePoints(0, EXCERPT / 2);
    return line.substring(0, whole) + " …";
  }
}
