package club.publish;

import club.core.Club;
import club.core.Dates;
import club.core.Language;
import club.core.SitePath;
import club.core.register.MemberList;
import club.core.site.Mark;
import java.time.LocalDate;

/// The model of the front page's templates: what the club is, what members get, who they are.
public record FrontPage(Club club, Language language, MemberList list) {
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
    return Dates.of(club, language).brief(day);
  }

  /// How many members there are.
  public int count() {
    return list.names().size();
  }

  /// The noun and the day that follow the number of members.
  public String countWords() {
    String members = count() == 1 ? say("membre", "member") : say("membres", "members");
    return members + list.changedOn().map(on -> say(" au ", " as of ") + day(on)).orElse("");
  }

  /// The version and the count, as programs read them.
  public Mark mark() {
    return new Mark(list.version(), count());
  }
}
