package club.publish;

import club.core.Club;
import club.core.Language;
import club.core.SitePath;
import club.core.register.MemberList;
import club.core.site.Mark;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What the front page's templates show: what the club is, what members get, who they are.
public record FrontPage(Club club, Language language, MemberList list) {
  private static final DateTimeFormatter FRENCH =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  /// A date whose day and month no reader takes for each other.
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /// The wording in the page's language.
  public String say(String french, String english) {
    return language.of(french, english);
  }

  /// The club's own name.
  public String name() {
    return say("Club utilisateurs " + club.software(), "The " + club.software() + " users’ club");
  }

  /// Where the form is.
  public String joinForm() {
    return SitePath.joinForm(language);
  }

  /// A day, as it stands in the heading of the members.
  public String day(LocalDate day) {
    return switch (language) {
      case FRENCH -> FRENCH.format(day);
      case ENGLISH -> ENGLISH.format(day);
    };
  }

  /// How many members there are.
  public int count() {
    return list.names().size();
  }

  /// What is counted, with the day; it follows the number.
  public String countWords() {
    String members = count() == 1 ? say("membre", "member") : say("membres", "members");
    return members + list.changedOn().map(on -> say(" au ", " as of ") + day(on)).orElse("");
  }

  /// The version and the count, as programs read them.
  public Mark mark() {
    return new Mark(list.version(), count());
  }
}
