package club.local.list;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The records of a file in CSV (RFC 4180) whose first line has titles; parted by `,`, `;` or tabs,
/// whichever the first line has most of.
///
/// @param titles in lower case
/// @param records those below the titles
record CsvRows(List<String> titles, List<CsvRecord> records) {
  private static final Pattern FORMULA = Pattern.compile("'+[=+\\-@\t\r]");

  /// Parses a text.
  ///
  /// @throws CsvParseException when a quote is not closed, or text follows a closed one
  static CsvRows of(String text) {
    try (Stream<CsvRecord> stream =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .trimWhitespacesAroundQuotes(true)
            .ofCsvRecord(text)
            .stream()) {
      List<CsvRecord> records = stream.toList();
      return records.isEmpty()
          ? new CsvRows(List.of(), List.of())
          : new CsvRows(titles(records.getFirst()), records.subList(1, records.size()));
    }
  }

  /// Whether the first line of a text names columns of a list.
  static boolean isHeadedBy(String firstLine) {
    List<String> titles = Stream.of(firstLine.split("[,;\t]")).map(CsvRows::title).toList();
    return (titles.contains("name") && titles.size() > 1) || isOfNumbers(titles);
  }

  /// Whether the columns are those of numbers without names.
  static boolean isOfNumbers(List<String> titles) {
    return titles.contains("date") && titles.contains("members") && !titles.contains("name");
  }

  /// A title that stands twice.
  Optional<String> twice() {
    return titles.stream()
        .filter(title -> !title.isEmpty() && titles.indexOf(title) != titles.lastIndexOf(title))
        .findFirst();
  }

  /// The cell below a title; empty where the record has none.
  Optional<String> cell(CsvRecord record, String title) {
    int column = titles.indexOf(title);
    return column < 0 || column >= record.getFieldCount()
        ? Optional.empty()
        : Optional.of(plain(record.getField(column))).filter(cell -> !cell.isEmpty());
  }

  /// Without the apostrophe by which `members.csv` keeps a spreadsheet from taking a cell for a
  /// formula, and without spaces around it.
  private static String plain(String cell) {
    return FORMULA.matcher(cell).lookingAt() ? cell.substring(1).strip() : cell.strip();
  }

  private static char separator(String text) {
    String first = text.lines().findFirst().orElse("");
    return Stream.of(',', ';', '\t')
        .max(Comparator.comparingLong(sign -> first.chars().filter(each -> each == sign).count()))
        .filter(sign -> first.indexOf(sign) >= 0)
        .orElse(',');
  }

  private static List<String> titles(CsvRecord first) {
    return first.getFields().stream().map(CsvRows::title).toList();
  }

  private static String title(String cell) {
    return cell.replace("\"", "").strip().toLowerCase(Locale.ROOT);
  }
}
