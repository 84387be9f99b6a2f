package club.local.list;

import club.core.PlainText;
import club.core.WireValue;
import club.core.register.Offering;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One line of CSV that says what members get in particular.
///
/// @param rows the file
/// @param record the line
record CsvOffering(CsvRows rows, CsvRecord record) {
  /// The column that tells such a file from others.
  static final String KIND = "offer";

  /// All columns.
  static final List<String> TITLES = List.of(KIND, "name", "name_en", "since", "until");

  private static final int MAX = 120;

  /// What is wrong with it; empty where nothing is.
  Optional<String> fault() {
    if (kind().isEmpty()) {
      return Optional.of(KIND + ": " + kinds());
    }
    String name = text("name").orElse("");
    if (name.isEmpty() || !PlainText.isReadable(name)) {
      return Optional.of("name: there is none");
    }
    if (TITLES.stream().anyMatch(title -> text(title).orElse("").length() > MAX)) {
      return Optional.of("longer than " + MAX + " characters");
    }
    for (String title : List.of("since", "until")) {
      if (text(title).filter(year -> !year.matches("[12]\\d{3}")).isPresent()) {
        return Optional.of(title + ": no year of four digits");
      }
    }
    return Optional.empty();
  }

  /// The offering. Only for a line without a fault.
  Offering offering() {
    return new Offering(
        kind().orElseThrow(),
        text("name").orElseThrow(),
        text("name_en"),
        text("since").map(Integer::valueOf),
        text("until").map(Integer::valueOf));
  }

  private Optional<Offering.Kind> kind() {
    return text(KIND).flatMap(Offering.Kind::of);
  }

  private Optional<String> text(String title) {
    return rows.cell(record, title).map(PlainText::line).filter(text -> !text.isEmpty());
  }

  private static String kinds() {
    return Arrays.stream(Offering.Kind.values())
        .map(WireValue::wire)
        .collect(Collectors.joining(", ", "one of ", ""));
  }
}
