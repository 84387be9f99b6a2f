package club.local;

import club.core.Language;
import club.core.news.Announcements;
import club.core.news.Draft;
import club.core.news.Period;
import club.core.register.Announcement;
import club.core.register.Member;
import club.core.register.MemberChange;
import club.core.register.Milestone;
import club.core.register.Profile;
import club.core.register.ProjectSentence;
import club.core.register.Register;
import club.core.register.RegisterChanges;
import club.core.register.RegisterEntry;
import club.core.register.Registers;
import club.core.register.Since;
import club.core.register.Stay;
import club.core.request.OrganisationKind;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What the list of a new system does not say, from dated files: who was a member before, what each
/// does, how many members there were before, and what was announced. The text of an announcement is
/// drafted from these facts.
final class FirstFacts {
  private static final String FACTS = "members-facts-2021-12-21.csv";
  private static final String EARLIER_LIST = "members-2021-09-28.txt";
  private static final String MILESTONES = "milestones-2021-12-20.csv";
  private static final String ANNOUNCEMENTS = "announcements-2021-12-21.csv";

  private final Registers registers;
  private final RegisterChanges changes;
  private final Announcements announcements;
  private final ZoneId zone;
  private final List<String> earlier = text(EARLIER_LIST).lines().toList();

  /// @param zone where a day begins
  FirstFacts(
      Registers registers, RegisterChanges changes, Announcements announcements, ZoneId zone) {
    this.registers = registers;
    this.changes = changes;
    this.announcements = announcements;
    this.zone = zone;
  }

  /// Adds all of them to a register that nobody else changes.
  ///
  /// @param software what the members use
  void add(String software) {
    Register list = registers.read();
    done(
        changes.write(
            rows(FACTS).flatMap(row -> change(row, list).stream()).toList(), list.version()),
        FACTS);
    done(
        changes.record(
            rows(MILESTONES)
                .map(
                    row ->
                        new Milestone(day(row, "date"), Integer.parseInt(row.getField("members"))))
                .toList(),
            registers.read().version()),
        MILESTONES);
    for (NamedCsvRecord row : rows(ANNOUNCEMENTS).toList()) {
      Register register = registers.read();
      done(
          announcements.add(announcement(row, software, register), register.version()),
          ANNOUNCEMENTS);
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
        begins(day),
        draft.in(Language.FRENCH),
        Optional.of(draft.in(Language.ENGLISH)));
  }

  private Optional<MemberChange> change(NamedCsvRecord row, Register register) {
    return register
        .same(row.getField("name"))
        .map(
            before ->
                MemberChange.of(
                    before,
                    after(before, row, stay(before)),
                    RegisterEntry.What.IMPORTED,
                    begins(day(FACTS)),
                    Optional.empty()));
  }

  private static Member after(Member before, NamedCsvRecord row, Stay stay) {
    return new Member(
        before.reference(),
        before.name(),
        before.formerNames(),
        before.aliases(),
        List.of(stay),
        profile(row),
        before.entries() + 1);
  }

  /// A member of the earlier list was there then; another one came in between.
  private Stay stay(Member member) {
    LocalDate day = day(EARLIER_LIST);
    Stay later = member.lastStay();
    return earlier.contains(member.name())
        ? new Stay(new Since.OnOrBefore(day, Optional.empty()), begins(day))
        : new Stay(new Since.OnOrBefore(later.since().date(), Optional.of(day)), later.listedAt());
  }

  private static Profile profile(NamedCsvRecord row) {
    return new Profile(
        Optional.empty(),
        OrganisationKind.of(row.getField("kind")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text(row, "project").map(french -> new ProjectSentence(french, text(row, "project_en"))),
        Optional.empty(),
        row.getField("consent").equals("yes"));
  }

  private static Optional<String> text(NamedCsvRecord row, String column) {
    return Optional.of(row.getField(column)).filter(text -> !text.isEmpty());
  }

  private Instant begins(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  private static LocalDate day(NamedCsvRecord row, String column) {
    return LocalDate.parse(row.getField(column));
  }

  /// The day in the name of a file.
  private static LocalDate day(String file) {
    return LocalDate.parse(file.replaceAll(".*?(\\d{4}-\\d\\d-\\d\\d).*", "$1"));
  }

  private static Stream<NamedCsvRecord> rows(String file) {
    return CsvReader.builder().ofNamedCsvRecord(text(file)).stream().toList().stream();
  }

  /// A file that comes with the program.
  static String text(String file) {
    try (InputStream bytes = FirstFacts.class.getResourceAsStream("/" + file)) {
      return new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void done(boolean written, String file) {
    if (!written) {
      throw new IllegalStateException("The register changed while " + file + " was added.");
    }
  }
}
