package club.publish;

import club.core.Club;
import club.core.Dates;
import club.core.Language;
import club.core.SitePath;
import club.core.Texts;
import club.core.register.Listed;
import club.core.register.MemberList;
import club.core.register.Register;
import club.core.site.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The model of the front page's templates: what the club is, what members get, who they are.
public record FrontPage(Club club, Language language, Register register) {
  private static final Texts TEXTS = Texts.beside(FrontPage.class);

  /// The wording in the page's language.
  public String say(String key, Object... values) {
    return TEXTS.in(language).say(key, values);
  }

  /// Where the form is.
  public String joinForm() {
    return SitePath.joinForm(language);
  }

  /// A day in the heading of the members.
  public String brief(LocalDate day) {
    return Dates.of(club, language).brief(day);
  }

  /// A day in a sentence.
  public String day(LocalDate day) {
    return Dates.of(club, language).day(day);
  }

  /// Today's list.
  public MemberList list() {
    return register.today();
  }

  /// The day of the last change of the list; empty where there never was one.
  public Optional<LocalDate> changedOn() {
    return register.changedOn();
  }

  /// How many members there are.
  public int count() {
    return list().members().size();
  }

  /// The members in the order of the list, of which the first of each letter bears it.
  public List<MemberLine> lines() {
    List<MemberLine> lines = new ArrayList<>();
    String letter = "";
    for (Listed listed : list().members()) {
      MemberLine line = MemberLine.of(listed);
      lines.add(line.letter().equals(letter) ? line.withoutLetter() : line);
      letter = line.letter();
    }
    return lines;
  }

  /// Where the members' logos are; empty while there is none.
  public Optional<String> logos() {
    return LogoWall.isWorthwhile(list()) ? Optional.of(SitePath.logos(language)) : Optional.empty();
  }

  /// The version and the count, as programs read them.
  public Mark mark() {
    return new Mark(register.version(), count());
  }
}
