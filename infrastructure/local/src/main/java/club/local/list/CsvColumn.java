package club.local.list;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A column of a list in CSV, named in the first line: `name`, `sort_key`, …
enum CsvColumn {
  NAME,
  JOINED,
  LEFT,
  KIND,
  WEBSITE,
  TOWN,
  STAGE,
  SORT_KEY,
  FORMER_NAMES,
  ACRONYM,
  PROJECT,
  PROJECT_EN,
  CONTACT,
  CONSENT;

  /// The column of this title, in any case.
  static Optional<CsvColumn> of(String title) {
    String name = title.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(column -> column.name().equals(name)).findFirst();
  }

  /// Its title.
  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// All titles, parted by commas.
  static String titles() {
    return Arrays.stream(values()).map(CsvColumn::title).collect(Collectors.joining(","));
  }
}
