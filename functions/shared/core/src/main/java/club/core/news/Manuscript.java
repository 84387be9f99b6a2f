package club.core.news;

import club.core.PlainText;
import club.core.register.Announcement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What staff submit to be published, its texts cleaned; a field that was not sent is empty.
///
/// @param day the day of the published announcement that it changes; empty for today's
/// @param period what it tells of
/// @param english both texts are empty where it is published in French alone
/// @param basis when the announcement that was on the page had been published or changed last;
///   empty where none was
public record Manuscript(
    Optional<LocalDate> day,
    Period period,
    Announcement.Text french,
    Announcement.Text english,
    Optional<Instant> basis,
    String code) {
  public Manuscript {
    french = cleaned(french);
    english = cleaned(english);
  }

  /// What is wrong with it apart from a wrong code, in the order of the form.
  public List<ManuscriptProblem> problems() {
    return ManuscriptProblem.of(this);
  }

  /// The announcement that it makes. Only for a manuscript without problems.
  Announcement announcement(LocalDate on, Instant now) {
    return new Announcement(
        on,
        period.since(),
        period.until(),
        now,
        french,
        Optional.of(english).filter(text -> !text.title().isEmpty()));
  }

  private static Announcement.Text cleaned(Announcement.Text text) {
    return new Announcement.Text(PlainText.line(text.title()), PlainText.lines(text.body()));
  }

  @Override
  public String toString() {
    return "Manuscript[…]";
  }
}
