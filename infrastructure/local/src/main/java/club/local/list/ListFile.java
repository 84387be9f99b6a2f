package club.local.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A file that lists members.
///
/// - Markdown: the items of the lists, or the rows of the table, under the heading whose text or
///   anchor speaks of the members; without such a heading, the only list of the page.
/// - One name a line.
/// - CSV with titles: [CsvColumn], `date,members`, or those of [CsvOffering].
///
/// The date stands in the heading, the front matter or the file's name, unless it is given.
public final class ListFile {
  private static final Pattern BINARY = Pattern.compile("^(%PDF|PK\u0003\u0004|\\{\\\\rtf)");
  private static final Pattern HTML =
      Pattern.compile("(?is)^\\s*(<\\?xml|<!doctype|<html|<head|<body).*");
  private static final Pattern JSON =
      Pattern.compile("(?s)^\\s*[\\[{]\\s*[\"\\[{\\d].*[\\]}]\\s*$");
  private static final Pattern MARKDOWN =
      Pattern.compile(
          "^(#{2,6}\\s.*|\\|.*\\|\\s*|<h[1-6].*|<!--.*|={3,}|-{3,}|.*(name|id)=\"membres?\".*)$");
  private static final Pattern ITEM = Pattern.compile("^\\s*([*+-]|\\d{1,9}[.)])\\s+\\S.*$");
  private static final String SAVE =
      ": write one name a line in a text file, or save a table as CSV (UTF-8) with a column “name”.";

  private ListFile() {}

  /// Reads a file of this name and content.
  ///
  /// @param given the date that the operator gives, which settles any doubt
  public static Reading read(String fileName, byte[] content, Optional<LocalDate> given) {
    Optional<ListText> text = ListText.of(content);
    if (text.isEmpty() || BINARY.matcher(text.get().text()).find()) {
      return new Reading.Refused("The file is no text" + SAVE);
    }
    if (text.get().text().isBlank()) {
      return new Reading.Refused("The file is empty" + SAVE);
    }
    if (HTML.matcher(text.get().text()).matches()) {
      return new Reading.Refused("The file is an HTML page" + SAVE);
    }
    return read(fileName, text.get(), new ListDate(fileName, given));
  }

  private static Reading read(String fileName, ListText text, ListDate date) {
    List<String> lines = text.lines();
    Findings findings = new Findings(lines);
    if (text.isSupposed()) {
      findings.remark(
          1, Remark.Kind.ENCODING, "", "read as " + text.encoding() + ", for it is not in UTF-8");
    }
    String name = fileName.toLowerCase(Locale.ROOT);
    String first = lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
    if (name.endsWith(".csv") || name.endsWith(".tsv") || CsvRows.isHeadedBy(first)) {
      return CsvList.read(text.text(), findings, date);
    }
    if (JSON.matcher(text.text()).matches()) {
      return new Reading.Refused("The file is JSON" + SAVE);
    }
    boolean isPage = name.endsWith(".md") || name.endsWith(".markdown") || isMarkdown(lines);
    return isPage
        ? MarkdownList.read(lines, findings, date)
        : PlainList.read(lines, findings, date);
  }

  private static boolean isMarkdown(List<String> lines) {
    return lines.stream().anyMatch(line -> MARKDOWN.matcher(line).matches())
        || lines.stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .allMatch(line -> ITEM.matcher(line).matches());
  }
}
