package club.local.command;

import club.core.register.Resemblance;
import club.core.register.Resemblance.Reason;
import club.local.ClubProblem;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Two names, as a line of a CSV file has them, and what the rules say of them.
///
/// @param same whether they are known to mean the same body; empty where it is not said
/// @param reason why they may be the same body; empty where they are different
record NamePair(Optional<Boolean> same, String one, String other, Optional<Reason> reason) {
  private static final String KNOWN = "same";
  private static final String ONE = "name_a";
  private static final String OTHER = "name_b";

  /// Whether the rules take them for the same body without asking a person.
  boolean isBlocked() {
    return reason.filter(Reason.SAME::equals).isPresent();
  }

  /// Reads the pairs of a text in CSV with a line of titles.
  ///
  /// @throws ClubProblem when the text is none, with the line
  static List<NamePair> read(String text) {
    String first = text.lines().findFirst().orElse("");
    String titles = first.toLowerCase(Locale.ROOT).replace(" ", "");
    if (!titles.contains(ONE) || !titles.contains(OTHER)) {
      throw new ClubProblem(
          "The first line names no columns " + ONE + " and " + OTHER + ": add such a line.");
    }
    try (Stream<NamedCsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(titles.contains(",") ? ',' : ';')
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofNamedCsvRecord(titles + text.substring(first.length()))
            .stream()) {
      return records.map(NamePair::of).toList();
    } catch (CsvParseException wrong) {
      throw new ClubProblem("This is no CSV: " + wrong.getMessage(), wrong);
    }
  }

  private static NamePair of(NamedCsvRecord row) {
    String one = name(row, ONE);
    String other = name(row, OTHER);
    return new NamePair(
        same(row), one, other, Resemblance.between(one, other).map(Resemblance::reason));
  }

  private static String name(NamedCsvRecord row, String title) {
    return row.findField(title)
        .map(cell -> cell.replaceAll("\\s+|\\p{Cntrl}", " ").strip())
        .filter(cell -> !cell.isEmpty())
        .orElseThrow(
            () ->
                new ClubProblem("Line " + row.getStartingLineNumber() + " has no " + title + "."));
  }

  private static Optional<Boolean> same(NamedCsvRecord row) {
    return row.findField(KNOWN)
        .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
        .filter(cell -> !cell.isEmpty())
        .map(
            cell ->
                switch (cell) {
                  case "1", "true", "yes", "oui" -> true;
                  case "0", "false", "no", "non" -> false;
                  default ->
                      throw new ClubProblem(
                          "Line "
                              + row.getStartingLineNumber()
                              + " has "
                              + cell
                              + " for same: it takes 1 or 0.");
                });
  }
}
