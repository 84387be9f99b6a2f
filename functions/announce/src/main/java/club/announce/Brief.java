package club.announce;

import club.core.news.Arrivals;
import club.core.news.Period;
import club.core.register.Announcement;
import club.core.register.Listed;
import club.core.register.Register;
import club.web.HttpRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the address of the page asks for: the announcement of a day, or a new one about a period.
///
/// A date that is none, or that the register cannot answer, counts as not given: links in mails
/// carry no dates, and staff pick theirs from a calendar.
///
/// @param standing the published announcement that is changed: that of the day that was asked for,
///   else that of today; empty for a new one
/// @param period what is told
/// @param isChosen whether the period was asked for, so that its draft is wanted
record Brief(Optional<Announcement> standing, Period period, boolean isChosen) {

  static Brief of(HttpRequest request, Register register, LocalDate today) {
    LocalDate day = date(request, "day").orElse(today);
    Optional<Announcement> standing =
        register.announcements().stream().filter(one -> one.day().equals(day)).findFirst();
    Optional<LocalDate> since = date(request, "since");
    Optional<LocalDate> until = date(request, "until");
    Period usual =
        standing
            .map(one -> new Period(one.since(), one.until()))
            .or(() -> Period.next(register, today))
            .orElseGet(() -> new Period(today, today));
    return new Brief(
        standing,
        ordered(since.orElse(usual.since()), until.orElse(usual.until()), today),
        since.isPresent() || until.isPresent());
  }

  /// The members that no announcement has told of yet, where the announcement of today is changed:
  /// they joined after it was published.
  List<Listed> late(Register register, LocalDate today) {
    return standing.filter(one -> one.day().equals(today)).isPresent()
        ? Arrivals.unannounced(register)
        : List.of();
  }

  /// Nothing is told of days to come: what happens on them would be left out of the next
  /// announcement.
  private static Period ordered(LocalDate one, LocalDate other, LocalDate today) {
    LocalDate first = one.isBefore(other) ? one : other;
    LocalDate last = one.isBefore(other) ? other : one;
    return new Period(first.isAfter(today) ? today : first, last.isAfter(today) ? today : last);
  }

  private static Optional<LocalDate> date(HttpRequest request, String name) {
    try {
      return request
          .query(name)
          .filter(text -> text.matches("\\d{4}-\\d\\d-\\d\\d"))
          .map(LocalDate::parse);
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
