package club.core.news;

import static java.util.stream.Collectors.joining;

import club.core.Club;
import club.core.Dates;
import club.core.Language;
import club.core.Phrases;
import club.core.PlainText;
import club.core.Texts;
import club.core.register.Announcement;
import club.core.register.Listed;
import club.core.register.Profile;
import club.core.register.ProjectSentence;
import club.core.register.Register;
import club.core.request.OrganisationKind;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Drafts the post about new members from the register alone: who they are, what kind of body, what
/// each will do, and how the club has grown. What is not known, or not to be published, is left
/// out.
public final class Draft {
  private static final Texts TEXTS = Texts.beside(Draft.class);

  private final String software;
  private final ZoneId zone;
  private final Register register;
  private final Period period;
  private final List<Listed> arrivals;

  /// Drafts the post of this club about this period.
  public Draft(Club club, Register register, Period period) {
    this(club.software(), club.zone(), register, period);
  }

  /// Drafts the post of a club whose members use this software.
  ///
  /// @param zone the club's time zone
  public Draft(String software, ZoneId zone, Register register, Period period) {
    this.software = software;
    this.zone = zone;
    this.register = register;
    this.period = period;
    this.arrivals = Arrivals.in(register, period);
  }

  /// The members that it tells of, in the order of the list.
  public List<Listed> arrivals() {
    return arrivals;
  }

  /// The post in one language. The body is Markdown, with plain spaces: those at which no line may
  /// break are set when it is drawn.
  public Announcement.Text in(Language language) {
    Phrases texts = TEXTS.in(language);
    return new Announcement.Text(
        PlainText.line(title(texts)), PlainText.lines(String.join("\n\n", body(texts))));
  }

  private String title(Phrases texts) {
    int members = register.on(period.until()).members().size();
    return switch (arrivals.size()) {
      case 0 -> texts.say("draft.title-none", members);
      case 1 -> texts.say("draft.title-one", set(arrivals.getFirst().name()), members);
      default -> capital(texts.say("draft.title", words(arrivals.size(), texts), members));
    };
  }

  private List<String> body(Phrases texts) {
    List<String> parts = new ArrayList<>();
    if (!arrivals.isEmpty()) {
      parts.add(intro(texts));
      parts.add(arrivals.stream().map(one -> line(one, texts)).collect(joining("\n")));
    }
    parts.add(new GrowthParagraph(register, period, arrivals, zone).in(texts));
    if (!arrivals.isEmpty()) {
      parts.add(texts.say("draft.welcome", arrivals.size()));
    }
    return parts;
  }

  private String intro(Phrases texts) {
    return texts.say(
        "draft.intro",
        arrivals.size(),
        capital(words(arrivals.size(), texts)),
        words(arrivals.size(), texts),
        new Dates(texts.language(), zone).day(period.since()),
        software);
  }

  private static String line(Listed one, Phrases texts) {
    Profile profile = one.member().profile().published();
    String kind = profile.kind().flatMap(known -> kind(known, texts)).orElse("");
    String sentence = profile.project().flatMap(project -> sentence(project, texts)).orElse("");
    return "- **%s**%s%s".formatted(markdown(set(one.name())), kind, sentence);
  }

  /// "Other" says nothing.
  private static Optional<String> kind(OrganisationKind kind, Phrases texts) {
    return Optional.of(kind)
        .filter(known -> known != OrganisationKind.OTHER)
        .map(known -> ", " + small(known.label(texts.language())));
  }

  /// A post in English does not quote French.
  private static Optional<String> sentence(ProjectSentence project, Phrases texts) {
    Language language = texts.language();
    return Optional.of(project)
        .filter(said -> said.languageIn(language) == language)
        .map(said -> ". " + markdown(said.in(language)));
  }

  /// A number up to ten in words.
  private static String words(int number, Phrases texts) {
    return texts.say("draft.number", number);
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String small(String label) {
    return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }

  private static String set(String name) {
    return name.replace('\'', '’');
  }

  /// A text as Markdown that shows its signs as they are.
  private static String markdown(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<])", "\\\\$1").replaceAll("&(?=#?\\w+;)", "\\\\&");
  }
}
