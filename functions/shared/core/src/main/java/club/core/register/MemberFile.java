package club.core.register;

import club.core.PlainText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A dated list of members in a file: the club's page in Markdown, or one name a line.
///
/// - Markdown: the items under the heading with the anchor `membre`, up to the next heading; the
///   date stands in that heading, `(au 20/12/2021)`.
/// - One name a line: blank lines and lines that start with `#` are skipped; the date stands in a
///   line with `#` or in the file's name, as `2021-12-20` or `20/12/2021`.
public record MemberFile(LocalDate date, List<String> names) {
  private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s.*$");
  private static final Pattern OF_MEMBERS =
      Pattern.compile("(name|id)=\"membres?\"|\\{#membres?\\}", Pattern.CASE_INSENSITIVE);
  private static final Pattern ITEM = Pattern.compile("^[*+•-]\\s+(.+)$");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern FRENCH = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");
  private static final int NAME_MAX = 180;

  public MemberFile {
    names = List.copyOf(names);
  }

  /// The result of reading a file.
  public sealed interface Reading {
    /// A list of at least one name; each folded name once, in its first spelling.
    record Complete(MemberFile file) implements Reading {}

    /// The file cannot be used.
    ///
    /// @param reason one sentence that says what to do
    record Refused(String reason) implements Reading {}
  }

  /// Reads a file of this name and content.
  public static Reading read(String fileName, String content) {
    List<String> lines = PlainText.lines(content).lines().toList();
    int heading = headingOfMembers(lines);
    boolean isPage = heading >= 0;
    List<String> names = isPage ? items(lines, heading) : bareLines(lines);
    Optional<LocalDate> date = isPage ? date(lines.get(heading)) : dateOfList(fileName, lines);
    if (names.isEmpty()) {
      return new Reading.Refused(
          "The file has no members: is it the club's page or a list of names?");
    }
    if (date.isEmpty()) {
      return new Reading.Refused(
          "The list has no date: write it in the file's name, e.g. members-2021-12-20.txt.");
    }
    Optional<String> bad = names.stream().filter(MemberFile::isBad).findFirst();
    if (bad.isPresent()) {
      return new Reading.Refused(
          "This line is not the name of a member, correct it: " + visible(bad.get()));
    }
    return new Reading.Complete(new MemberFile(date.get(), once(names)));
  }

  private static int headingOfMembers(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (isHeading(lines.get(i)) && OF_MEMBERS.matcher(lines.get(i)).find()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isHeading(String line) {
    return HEADING.matcher(line).matches();
  }

  private static List<String> items(List<String> lines, int heading) {
    List<String> names = new ArrayList<>();
    for (String line : lines.subList(heading + 1, lines.size())) {
      if (isHeading(line)) {
        break;
      }
      Matcher item = ITEM.matcher(line);
      if (item.matches()) {
        names.add(item.group(1));
      }
    }
    return names;
  }

  private static List<String> bareLines(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(line -> line.replaceFirst("^• ", ""))
        .toList();
  }

  private static Optional<LocalDate> dateOfList(String fileName, List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith("#"))
        .flatMap(line -> date(line).stream())
        .findFirst()
        .or(() -> date(fileName));
  }

  private static Optional<LocalDate> date(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      return date(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher french = FRENCH.matcher(text);
    return french.find()
        ? date(french.group(3), french.group(2), french.group(1))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static boolean isBad(String name) {
    return PlainText.length(name) > NAME_MAX
        || Fold.of(name).isBlank()
        || !PlainText.isReadable(name)
        || PlainText.refused(name).isPresent();
  }

  private static String visible(String name) {
    int end = Math.min(name.length(), 60);
    return name.substring(0, end).replaceAll("\\p{C}", "\ufffd");
  }

  private static List<String> once(List<String> names) {
    Map<String, String> byFold = new LinkedHashMap<>();
    names.forEach(name -> byFold.putIfAbsent(Fold.of(name), name));
    return List.copyOf(byFold.values());
  }
}
