package club.core.news;

import club.core.Dates;
import club.core.Phrases;
import club.core.register.Listed;
import club.core.register.Register;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The paragraph of a post that says how the club has grown: the numbers of members, how many left,
/// the kinds of which several came.
///
/// Organisations that left are counted, so that the numbers add up, and not named (decision 22).
///
/// @param zone the club's time zone
record GrowthParagraph(Register register, Period period, List<Listed> arrivals, ZoneId zone) {
  String in(Phrases texts) {
    return growth(texts) + departures(texts) + kinds(texts);
  }

  /// The number at the end of the year before, that of the earlier list, that of the later one.
  private String growth(Phrases texts) {
    List<Register.Count> points =
        Stream.of(period.until().withDayOfYear(1).minusDays(1), period.since(), period.until())
            .sorted()
            .flatMap(day -> lastUpTo(day).stream())
            .distinct()
            .toList();
    if (points.isEmpty()) {
      return "";
    }
    Register.Count first = points.getFirst();
    Register.Count last = points.getLast();
    List<String> keys = List.of("draft.count", "draft.count-since", "draft.count-over");
    Object[] values =
        points.stream()
            .flatMap(count -> Stream.<Object>of(count.members(), on(count, texts)))
            .toArray();
    String grown = texts.say(keys.get(points.size() - 1), values);
    return last.members() == 2 * first.members()
        ? grown + " " + texts.say("draft.doubled", on(first, texts))
        : grown;
  }

  private Optional<Register.Count> lastUpTo(LocalDate day) {
    return register
        .counts()
        .filter(count -> !count.date().isAfter(day))
        .reduce((earlier, later) -> later);
  }

  private String departures(Phrases texts) {
    int left = register.changes(period.since(), period.until()).left().size();
    return left == 0 ? "" : " " + texts.say("draft.left", left, texts.say("draft.number", left));
  }

  private String kinds(Phrases texts) {
    List<String> kinds =
        KindGrowth.in(register, period, arrivals).stream()
            .map(
                one ->
                    texts.say("draft.kind." + one.kind().wire(), one.after())
                        + texts.say("draft.kind-before", one.before()))
            .toList();
    if (kinds.isEmpty()) {
      return "";
    }
    String last = kinds.getLast();
    String listed =
        kinds.size() == 1
            ? last
            : texts.say(
                "draft.kinds-and", String.join(", ", kinds.subList(0, kinds.size() - 1)), last);
    return " " + texts.say("draft.kinds", listed);
  }

  private String on(Register.Count count, Phrases texts) {
    return new Dates(texts.language(), zone).day(count.date());
  }
}
