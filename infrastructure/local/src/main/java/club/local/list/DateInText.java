package club.local.list;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day that a text names: `2021-12-20`, `20/12/2021`, `1/3/2024`, `1er mars 2024`, `3 March
/// 2024`, `March 3, 2024`. In figures with the year last, the day comes first.
sealed interface DateInText {
  Pattern ISO =
      Pattern.compile("(?<!\\d)(?<y>\\d{4})[-_./](?<m>\\d{1,2})[-_./](?<d>\\d{1,2})(?!\\d)");
  Pattern COMPACT = Pattern.compile("(?<!\\d)(?<y>(?:19|20)\\d{2})(?<m>\\d{2})(?<d>\\d{2})(?!\\d)");
  Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(?<d>\\d{1,2})[-_./](?<m>\\d{1,2})[-_./](?<y>\\d{4})(?!\\d)");
  Pattern WORDS =
      Pattern.compile(
          "(?<!\\d)(?<d>\\d{1,2})\\s?(?:er|ᵉʳ|st|nd|rd|th)?\\s+(?:of\\s+)?(?<m>\\p{L}{3,}),?\\s+(?<y>\\d{4})(?!\\d)");
  Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<m>\\p{L}{3,})\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})(?!\\d)");
  Map<String, Integer> MONTHS = months();

  /// What the text says.
  String written();

  /// A day of the calendar.
  record Day(LocalDate day, String written) implements DateInText {}

  /// It looks like a day, and the calendar has none such.
  record Impossible(String written) implements DateInText {}

  /// The days that a text names, in the order of their forms.
  static List<DateInText> in(String text) {
    return found(text, List.of(ISO, DAY_FIRST, WORDS, MONTH_FIRST));
  }

  /// The days that a file's name holds, `20211220` among them.
  static List<DateInText> inFileName(String name) {
    return found(name, List.of(ISO, DAY_FIRST, COMPACT));
  }

  private static List<DateInText> found(String text, List<Pattern> forms) {
    List<DateInText> found = new ArrayList<>();
    for (Pattern form : forms) {
      Matcher matcher = form.matcher(text);
      while (matcher.find()) {
        month(matcher.group("m")).ifPresent(month -> found.add(date(matcher, month)));
      }
    }
    return found;
  }

  private static DateInText date(Matcher matcher, int month) {
    try {
      return new Day(
          LocalDate.of(
              Integer.parseInt(matcher.group("y")), month, Integer.parseInt(matcher.group("d"))),
          matcher.group());
    } catch (DateTimeException notADay) {
      return new Impossible(matcher.group());
    }
  }

  private static Optional<Integer> month(String written) {
    return Character.isDigit(written.charAt(0))
        ? Optional.of(Integer.parseInt(written))
        : Optional.ofNullable(MONTHS.get(plain(written)));
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      for (Month month : Month.values()) {
        months.put(plain(month.getDisplayName(TextStyle.FULL, language)), month.getValue());
      }
    }
    return Map.copyOf(months);
  }

  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }
}
