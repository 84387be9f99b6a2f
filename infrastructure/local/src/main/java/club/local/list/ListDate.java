package club.local.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The choice of a list's date among the places that name one.
final class ListDate {
  private final Optional<LocalDate> given;
  private final List<Place> places = new ArrayList<>();

  /// Chooses the date of the file of this name.
  ///
  /// @param given what the operator says: it settles the date
  ListDate(String fileName, Optional<LocalDate> given) {
    this.given = given;
    places.add(new Place("the file's name", DateInText.inFileName(fileName)));
  }

  /// Adds a place, such as `the heading in line 5`, and its text.
  void look(String place, String text) {
    places.addFirst(new Place(place, DateInText.in(text)));
  }

  /// The choice among what was looked at.
  Choice choose() {
    Map<LocalDate, String> days = days();
    if (given.isPresent()) {
      String others =
          days.entrySet().stream()
              .filter(each -> !each.getKey().equals(given.get()))
              .map(each -> each.getValue() + " says " + each.getKey())
              .collect(Collectors.joining(", "));
      return new Choice.Chosen(
          given, others.isEmpty() ? "" : "%s as given; %s".formatted(given.get(), others));
    }
    Optional<String> impossible = impossible();
    if (impossible.isPresent()) {
      return new Choice.Unclear(impossible.get());
    }
    return days.size() > 1
        ? new Choice.Unclear(disagreement(days))
        : new Choice.Chosen(days.keySet().stream().findFirst(), "");
  }

  private Map<LocalDate, String> days() {
    Map<LocalDate, String> days = new LinkedHashMap<>();
    for (Place place : places) {
      for (DateInText found : place.found()) {
        if (found instanceof DateInText.Day(LocalDate day, String _)) {
          days.putIfAbsent(day, place.name());
        }
      }
    }
    return days;
  }

  private Optional<String> impossible() {
    return places.stream()
        .flatMap(
            place ->
                place.found().stream()
                    .filter(found -> found instanceof DateInText.Impossible)
                    .map(
                        found ->
                            "%s says %s, which is no day of the calendar (the day comes before the month): correct it, or give the date, such as --date 2021-12-20."
                                .formatted(capital(place.name()), found.written())))
        .findFirst();
  }

  private static String disagreement(Map<LocalDate, String> days) {
    return days.entrySet().stream()
            .map(each -> each.getValue() + " says " + each.getKey())
            .collect(
                Collectors.joining(
                    ", ", "The list has more than one date: ", ": give the one that holds, "))
        + days.keySet().stream().map(day -> "--date " + day).collect(Collectors.joining(" or "))
        + ".";
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private record Place(String name, List<DateInText> found) {}

  /// What was chosen.
  sealed interface Choice {
    /// A date, or none where no place names one.
    ///
    /// @param remark which other dates were set aside; empty where there are none
    record Chosen(Optional<LocalDate> date, String remark) implements Choice {}

    /// Nobody can tell.
    ///
    /// @param reason what to do
    record Unclear(String reason) implements Choice {}
  }
}
