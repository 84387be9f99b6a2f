package club.local;

import club.core.Language;
import club.core.news.Announcements;
import club.core.news.Draft;
import club.core.news.Period;
import club.core.register.Announcement;
import club.core.register.Register;
import club.core.register.Registers;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What was announced of the members with which a new system begins. The text is drafted from the
/// register.
final class FirstAnnouncements {
  private static final String FILE = "announcements-2021-12-21.csv";

  private final Registers registers;
  private final Announcements announcements;
  private final ZoneId zone;

  /// @param zone where a day begins
  FirstAnnouncements(Registers registers, Announcements announcements, ZoneId zone) {
    this.registers = registers;
    this.announcements = announcements;
    this.zone = zone;
  }

  /// Adds all of them to a register that nobody else changes.
  ///
  /// @param software what the members use
  void add(String software) {
    for (NamedCsvRecord row : rows()) {
      Register register = registers.read();
      if (!announcements.add(announcement(row, software, register), register.version())) {
        throw new IllegalStateException("The register changed while " + FILE + " was added.");
      }
    }
  }

  private Announcement announcement(NamedCsvRecord row, String software, Register register) {
    LocalDate day = day(row, "day");
    Period period = new Period(day(row, "since"), day(row, "until"));
    Draft draft = new Draft(software, zone, register, period);
    return new Announcement(
        day,
        period.since(),
        period.until(),
        day.atStartOfDay(zone).toInstant(),
        draft.in(Language.FRENCH),
        Optional.of(draft.in(Language.ENGLISH)));
  }

  private static LocalDate day(NamedCsvRecord row, String column) {
    return LocalDate.parse(row.getField(column));
  }

  private static List<NamedCsvRecord> rows() {
    String text = new String(Members.content(FILE), StandardCharsets.UTF_8);
    return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
  }
}
