package club.local.list;

import club.core.EmailAddress;
import club.core.Language;
import club.core.PlainText;
import club.core.WireValue;
import club.core.request.OrganisationKind;
import club.core.request.Stage;
import club.core.request.Website;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Reads a member of a record. A cell that cannot be read is left out, and told of.
final class CsvEntry {
  private final CsvRows rows;
  private final CsvRecord record;
  private final Findings findings;
  private final int line;

  CsvEntry(CsvRows rows, CsvRecord record, Findings findings) {
    this.rows = rows;
    this.record = record;
    this.findings = findings;
    this.line = Math.toIntExact(record.getStartingLineNumber());
  }

  /// Adds the member to what was found, or tells why it is none.
  void read() {
    String cell = rows.cell(record, CsvColumn.NAME.title()).orElse("");
    switch (ListName.whole(cell)) {
      case ListName.None(String reason) -> findings.notName(line, cell, reason);
      case ListName.Name(String name, Optional<String> _) -> findings.entry(entry(name));
    }
    for (int i = rows.titles().size(); i < record.getFieldCount(); i++) {
      findings.unread(line, record.getField(i), "beyond the last column");
    }
  }

  private ListEntry entry(String name) {
    Optional<KnownDate> joined = cell(CsvColumn.JOINED, KnownDate::of, "no date");
    Optional<KnownDate> left = cell(CsvColumn.LEFT, KnownDate::of, "no date");
    return new ListEntry(
        line,
        name,
        cell(CsvColumn.WEBSITE, Website::of, "not the address of a site"),
        joined,
        left.filter(day -> isAfter(day, joined)),
        cell(CsvColumn.KIND, CsvEntry::kind, "not a kind: " + wires(OrganisationKind.values())),
        cell(CsvColumn.STAGE, CsvEntry::stage, "not a stage: " + wires(Stage.values())),
        text(CsvColumn.TOWN),
        text(CsvColumn.SORT_KEY),
        formerNames(),
        text(CsvColumn.ACRONYM),
        text(CsvColumn.PROJECT),
        text(CsvColumn.PROJECT_EN),
        cell(CsvColumn.CONTACT, EmailAddress::of, "not an email address"),
        cell(CsvColumn.CONSENT, CsvEntry::consent, "neither yes nor no"));
  }

  /// Names parted by `|`.
  private List<String> formerNames() {
    return text(CsvColumn.FORMER_NAMES).stream()
        .flatMap(names -> Arrays.stream(names.split("\\|")))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private boolean isAfter(KnownDate left, Optional<KnownDate> joined) {
    boolean isAfter =
        joined.flatMap(KnownDate::earliest).stream().noneMatch(day -> left.latest().isBefore(day));
    if (!isAfter) {
      findings.unread(line, rows.cell(record, "left").orElse(""), "left: before it joined");
    }
    return isAfter;
  }

  private Optional<String> text(CsvColumn column) {
    return cell(
        column,
        text -> Optional.of(text).filter(each -> PlainText.refused(each).isEmpty()),
        "a character in it is not accepted");
  }

  private <T> Optional<T> cell(
      CsvColumn column, Function<String, Optional<T>> parsed, String problem) {
    Optional<String> text = rows.cell(record, column.title()).map(PlainText::line);
    Optional<T> value = text.flatMap(parsed);
    if (text.isPresent() && value.isEmpty()) {
      findings.unread(line, text.get(), column.title() + ": " + problem);
    }
    return value;
  }

  private static Optional<Boolean> consent(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "oui" -> Optional.of(true);
      case "no", "non" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static Optional<OrganisationKind> kind(String text) {
    return Arrays.stream(OrganisationKind.values())
        .filter(kind -> isNamed(text, kind, kind::label))
        .findFirst();
  }

  private static Optional<Stage> stage(String text) {
    return Arrays.stream(Stage.values())
        .filter(stage -> isNamed(text, stage, stage::label))
        .findFirst();
  }

  private static boolean isNamed(String text, WireValue value, Function<Language, String> label) {
    return text.replace('_', '-').equalsIgnoreCase(value.wire())
        || Arrays.stream(Language.values())
            .anyMatch(each -> text.equalsIgnoreCase(label.apply(each)));
  }

  private static String wires(WireValue[] values) {
    return String.join(", ", Arrays.stream(values).map(WireValue::wire).toList());
  }
}
