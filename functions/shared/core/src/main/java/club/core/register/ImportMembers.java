package club.core.register;

import club.core.DependencyFailure;
import club.core.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Adds the members of a dated list to the register.
///
/// A name that the register holds (folded) is the same member and stays as it is. A name that only
/// resembles a member's is reported for a person to check, and not added. A member that the list
/// does not name is reported, and stays. A second run changes nothing.
public final class ImportMembers {
  private static final int TRIES = 5;

  private final Registers registers;
  private final RegisterChanges changes;
  private final ZoneId zone;

  /// Reads and writes with these.
  ///
  /// @param zone where the day of a list begins
  public ImportMembers(Registers registers, RegisterChanges changes, ZoneId zone) {
    this.registers = registers;
    this.changes = changes;
    this.zone = zone;
  }

  /// Reports what a list of these names, each folded name once, would change; changes nothing.
  public Report preview(LocalDate date, List<String> names) {
    return report(date, names, registers.read());
  }

  /// Adds what is new among the names of a list that held on a day.
  ///
  /// @throws DependencyFailure when the members are not known to be stored; the same list may be
  ///   imported again
  public Report run(LocalDate date, List<String> names) {
    for (int i = 0; i < TRIES; i++) {
      Register register = registers.read();
      Report report = report(date, names, register);
      List<MemberChange> added = report.added().stream().map(name -> added(name, date)).toList();
      if (added.isEmpty() || changes.write(added, register.version())) {
        return report;
      }
    }
    throw new DependencyFailure("import", "register", new IllegalStateException("overtaken"));
  }

  /// What the list means for the register. Each name of the list is in exactly one of `added`,
  /// `same` and `probable`.
  ///
  /// @param gone the members that match no name of the list, not even probably
  public record Report(
      LocalDate date,
      List<String> added,
      List<String> same,
      List<Resemblance> probable,
      List<String> gone) {}

  private static Report report(LocalDate date, List<String> names, Register register) {
    List<String> added = new ArrayList<>();
    List<String> same = new ArrayList<>();
    List<Resemblance> probable = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (String name : names) {
      Optional<Member> known = register.same(name);
      Optional<Resemblance> alike =
          known.isPresent() ? Optional.empty() : alike(name, names, register);
      if (known.isPresent()) {
        same.add(name);
        named.add(known.get().name());
      } else if (alike.isPresent()) {
        probable.add(alike.get());
        named.add(alike.get().existing());
      } else {
        added.add(name);
      }
    }
    List<String> gone =
        register.present().stream()
            .map(Member::name)
            .filter(name -> !named.contains(name))
            .sorted(FrenchOrder.BY_NAME)
            .toList();
    return new Report(date, added, same, probable, gone);
  }

  /// A member that the list names separately is another body, however alike the names are.
  private static Optional<Resemblance> alike(String name, List<String> names, Register register) {
    Set<String> listed = new HashSet<>(names.stream().map(Fold::of).toList());
    return register.resembling(name).stream()
        .filter(resemblance -> !listed.contains(Fold.of(resemblance.existing())))
        .findFirst();
  }

  /// The reference is derived from the name: the same list gives the same rows on any machine.
  private MemberChange added(String name, LocalDate date) {
    Since since = new Since.OnOrBefore(date, Optional.empty());
    Instant at = date.atStartOfDay(zone).toInstant();
    Member member =
        new Member(Reference.derived(Fold.of(name)), name, new Stay(since, at), Profile.UNKNOWN);
    return MemberChange.added(member, RegisterEntry.What.IMPORTED, at, Optional.empty());
  }
}
