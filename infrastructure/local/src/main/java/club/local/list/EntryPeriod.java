package club.local.list;

import club.core.register.Facts;
import club.core.register.Mention;
import club.core.register.Since;
import club.core.register.Until;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// When an entry's member joined and left, as days: a month or a year of a list is as little known
/// as it is written.
///
/// @param day the day of the list; empty where it has none
/// @param today no member joined or left later
record EntryPeriod(ListEntry entry, Optional<LocalDate> day, LocalDate today) {

  /// What the entry says of its member.
  Mention mention() {
    Facts facts =
        new Facts(
            entry.sortKey(),
            entry.kind(),
            entry.stage(),
            entry.town(),
            entry.website(),
            entry.project(),
            entry.projectInEnglish(),
            entry.consent());
    return new Mention(
        entry.name(),
        Stream.concat(entry.formerNames().stream(), entry.acronym().stream()).toList(),
        entry.joined().map(this::since),
        entry.left().map(this::until),
        facts,
        entry.contact());
  }

  private Since since(KnownDate joined) {
    if (joined instanceof KnownDate.On(LocalDate on)) {
      return new Since.On(on);
    }
    LocalDate first = joined.earliest().orElse(LocalDate.MIN);
    LocalDate last =
        entry
            .left()
            .map(KnownDate::latest)
            .or(() -> day)
            .filter(limit -> !limit.isBefore(first))
            .filter(limit -> limit.isBefore(today))
            .orElse(today);
    return new Since.OnOrBefore(
        joined.latest().isBefore(last) ? joined.latest() : last,
        joined.earliest().map(day -> day.minusDays(1)));
  }

  private Until until(KnownDate left) {
    if (left instanceof KnownDate.On(LocalDate on)) {
      return new Until.On(on);
    }
    return new Until.OnOrBefore(left.latest().isBefore(today) ? left.latest() : today);
  }
}
