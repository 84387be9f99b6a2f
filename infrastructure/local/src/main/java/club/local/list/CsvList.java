package club.local.list;

import club.core.PlainText;
import club.core.register.Offering;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The members, their numbers at dates, or what they get, in CSV.
final class CsvList {
  private static final String TITLES =
      "name the columns in the first line, name among them: "
          + CsvColumn.titles()
          + ", date,members for numbers without names, or "
          + String.join(",", CsvOffering.TITLES)
          + " for what members get.";

  private final CsvRows rows;
  private final Findings findings;

  private CsvList(CsvRows rows, Findings findings) {
    this.rows = rows;
    this.findings = findings;
  }

  /// Reads a text.
  static Reading read(String text, Findings findings, ListDate date) {
    CsvRows rows;
    try {
      rows = CsvRows.of(text);
    } catch (CsvParseException e) {
      return new Reading.Refused(
          "The file is no correct CSV: close each quote, and double a quote within quotes (%s)."
              .formatted(Optional.ofNullable(e.getMessage()).orElse("")));
    }
    if (rows.twice().isPresent()) {
      return new Reading.Refused(
          "The column %s is there twice: leave one.".formatted(rows.twice().get()));
    }
    CsvList list = new CsvList(rows, findings);
    if (CsvRows.isOfNumbers(rows.titles())) {
      return list.numbers();
    }
    if (rows.titles().contains(CsvOffering.KIND)) {
      return list.offerings();
    }
    return rows.titles().contains(CsvColumn.NAME.title())
        ? list.members(date)
        : new Reading.Refused("The file has no column of names: " + TITLES);
  }

  private Reading members(ListDate date) {
    columns(rows.titles().stream().filter(title -> CsvColumn.of(title).isPresent()).toList());
    for (CsvRecord record : rows.records()) {
      cover(record);
      new CsvEntry(rows, record, findings).read();
    }
    return findings.members(date, "give each line the name of a member in the column “name”.");
  }

  private Reading numbers() {
    columns(List.of("date", "members"));
    List<Reading.Count> counts = new ArrayList<>();
    Set<LocalDate> days = new HashSet<>();
    for (CsvRecord record : rows.records()) {
      cover(record);
      count(record)
          .ifPresent(
              count -> {
                if (days.add(count.date())) {
                  counts.add(count);
                } else {
                  findings.unread(count.line(), text(record), "a second number for this date");
                }
              });
    }
    return counts.isEmpty()
        ? new Reading.Refused(
            "The file has no number of members: write lines such as 2021-12-20,42 below date,members.")
        : findings.numbers(counts);
  }

  private Reading offerings() {
    columns(CsvOffering.TITLES);
    List<Offering> offerings = new ArrayList<>();
    for (CsvRecord record : rows.records()) {
      cover(record);
      CsvOffering line = new CsvOffering(rows, record);
      line.fault()
          .ifPresentOrElse(
              fault -> findings.unread(line(record), text(record), fault),
              () -> offerings.add(line.offering()));
    }
    return offerings.isEmpty()
        ? new Reading.Refused(
            "The file has no offer: write lines such as tools,Forum below offer,name.")
        : findings.offerings(offerings);
  }

  private Optional<Reading.Count> count(CsvRecord record) {
    Optional<LocalDate> day =
        rows.cell(record, "date").flatMap(KnownDate::of).flatMap(CsvList::day);
    Optional<Integer> members =
        rows.cell(record, "members")
            .filter(number -> number.matches("\\d{1,6}"))
            .map(Integer::valueOf);
    if (day.isEmpty() || members.isEmpty()) {
      findings.unread(
          line(record),
          text(record),
          day.isEmpty() ? "date: no day of the calendar" : "members: no number");
      return Optional.empty();
    }
    return Optional.of(new Reading.Count(line(record), day.get(), members.get()));
  }

  private void columns(List<String> known) {
    findings.cover(1, 1);
    for (String title : rows.titles()) {
      if (!known.contains(title)) {
        findings.unread(1, title, "a column that is not known");
      }
    }
  }

  private void cover(CsvRecord record) {
    long lines =
        record.getFields().stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    findings.cover(line(record), line(record) + Math.toIntExact(lines));
  }

  private static Optional<LocalDate> day(KnownDate date) {
    return date instanceof KnownDate.On(LocalDate day) ? Optional.of(day) : Optional.empty();
  }

  private static int line(CsvRecord record) {
    return Math.toIntExact(record.getStartingLineNumber());
  }

  private static String text(CsvRecord record) {
    return PlainText.line(String.join(",", record.getFields()));
  }
}
