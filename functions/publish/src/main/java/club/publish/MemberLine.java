package club.publish;

import club.core.Language;
import club.core.register.FrenchOrder;
import club.core.register.Listed;
import club.core.register.Profile;
import club.core.register.ProjectSentence;
import club.core.register.Since;
import club.core.request.OrganisationKind;
import club.core.request.Website;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A member as a list shows it.
///
/// @param letter the letter under which it is looked up; empty where the line before has it
/// @param name the name with typographic apostrophes, without its acronym
/// @param acronym the acronym in brackets at the end; empty where there is none
/// @param isNew whether the line says so
/// @param kind empty where it is not known, or not shown
/// @param about kind, year and town, as far as they are known and public
public record MemberLine(
    String letter,
    String name,
    String acronym,
    boolean isNew,
    Optional<OrganisationKind> kind,
    List<String> about,
    Optional<Link> website,
    Optional<Sentence> sentence) {
  private static final Pattern ACRONYM =
      Pattern.compile("(?<name>.*\\S)\\s+(?<acronym>\\([^()]+\\))");

  /// A member's site.
  ///
  /// @param label its host, without `www.`
  public record Link(String url, String label) {
    static Link to(Website website) {
      String host = URI.create(website.url()).getHost();
      return new Link(
          website.url(), host == null ? website.url() : host.replaceFirst("^www\\.", ""));
    }
  }

  /// What a member does with the software.
  ///
  /// @param language set where it is not that of the page
  public record Sentence(String text, @Nullable String language) {
    static Sentence in(Language page, ProjectSentence sentence) {
      Language language = sentence.languageIn(page);
      return new Sentence(typeset(sentence.in(page)), language == page ? null : language.code());
    }
  }

  /// The lines of a list of a past day: names alone, since what else is known is of today.
  static List<MemberLine> past(PublicRegister register, List<Listed> listed) {
    return lettered(listed.stream().map(register::line));
  }

  /// The lines of today's list, or of some of its members.
  static List<MemberLine> today(Edition edition, PublicRegister register, List<Listed> listed) {
    return lettered(
        listed.stream().map(one -> register.line(one).known(edition, one, register.isNew(one))));
  }

  /// The lines of the members of one kind, which the heading of their page says.
  static List<MemberLine> ofKind(Edition edition, PublicRegister register, List<Listed> listed) {
    return lettered(
        listed.stream()
            .map(one -> register.line(one).known(edition, one, register.isNew(one)))
            .map(MemberLine::withoutKind));
  }

  private MemberLine withoutKind() {
    return new MemberLine(
        letter, name, acronym, isNew, kind, about.subList(1, about.size()), website, sentence);
  }

  /// The name as it is set in text.
  public static String typeset(String text) {
    return text.replace('\'', '’');
  }

  /// The name alone.
  static MemberLine of(Listed listed) {
    String set = typeset(listed.name());
    Matcher parts = ACRONYM.matcher(set);
    boolean isTwofold = parts.matches();
    return new MemberLine(
        FrenchOrder.letter(listed.sortName()),
        isTwofold ? parts.group("name") : set,
        isTwofold ? parts.group("acronym") : "",
        false,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private MemberLine known(Edition edition, Listed one, boolean isRecent) {
    Profile profile = one.member().profile().published();
    List<String> facts =
        Stream.of(
                profile.kind().map(of -> of.label(edition.language())),
                Optional.of(since(edition, one.stay().since())),
                profile.town().map(MemberLine::typeset))
            .flatMap(Optional::stream)
            .toList();
    return new MemberLine(
        letter,
        name,
        acronym,
        isRecent,
        profile.kind(),
        facts,
        profile.website().map(Link::to),
        profile.project().map(sentence -> Sentence.in(edition.language(), sentence)));
  }

  /// The year as far as it is known, and no further.
  private static String since(Edition edition, Since since) {
    LocalDate last = since.date();
    String year = edition.year(last);
    return switch (since) {
      case Since.On on -> edition.say("members.since", year);
      case Since.OnOrBefore(var date, var after) when after.isEmpty() ->
          edition.say("members.since-or-before", year);
      case Since.OnOrBefore(var date, var after) -> {
        LocalDate first = after.orElseThrow().plusDays(1);
        yield switch (last.getYear() - first.getYear()) {
          case 0 -> edition.say("members.since", year);
          case 1 -> edition.say("members.since-either", edition.year(first), year);
          default -> edition.say("members.since-between", edition.year(first), year);
        };
      }
    };
  }

  /// Of each letter, the first line alone bears it.
  private static List<MemberLine> lettered(Stream<MemberLine> lines) {
    List<MemberLine> lettered = new ArrayList<>();
    String letter = "";
    for (MemberLine line : (Iterable<MemberLine>) lines::iterator) {
      lettered.add(line.letter().equals(letter) ? line.withoutLetter() : line);
      letter = line.letter();
    }
    return lettered;
  }

  private MemberLine withoutLetter() {
    return new MemberLine("", name, acronym, isNew, kind, about, website, sentence);
  }

  /// The letter as an attribute, which is left out where it is empty.
  public @Nullable String letterAttribute() {
    return letter.isEmpty() ? null : letter;
  }

  /// The kind as an attribute: `none` where it is not known.
  public @Nullable String kindAttribute() {
    return about.isEmpty() ? null : kind.map(OrganisationKind::wire).orElse("none");
  }
}
