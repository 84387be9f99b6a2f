package club.local.command;

import club.core.register.Fold;
import club.core.register.ImportMembers;
import club.core.register.ImportReport;
import club.core.register.Member;
import club.core.register.Mention;
import club.core.register.Milestone;
import club.core.register.Offering;
import club.core.register.Roll;
import club.core.register.Ruling;
import club.local.ClubProblem;
import club.local.list.ImportFile;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Rebuilds the history of the members from dated lists.
@Command(
    name = "import",
    description = {
      "Rebuilds the history of the members from dated lists, in any order.",
      "A name that may be that of a member is left for you to decide. A second run changes nothing."
    })
final class ImportCommand implements Callable<Integer> {
  private final Clubs clubs;
  private final PrintStream out;

  @Mixin private final ClubOption club = new ClubOption();
  @Mixin private final LongOption details = new LongOption();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "The club's page in Markdown, one name a line, or CSV with a column “name”: all members of"
              + " a day, which stands in the heading, or in the file's name:"
              + " members-2021-12-20.txt. Or CSV of date,members, or of offer,name: what members get.")
  private List<Path> files = List.of();

  @Option(names = "--dry-run", description = ClubOption.DRY_RUN)
  private boolean dryRun;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day on which the list held, whatever the file says.")
  private @Nullable LocalDate date;

  @Option(
      names = "--facts",
      description =
          "The files say something about the members that they name, and are no lists of all. So is"
              + " CSV without a date, or with “facts” in its name.")
  private boolean isOfFacts;

  @Option(
      names = "--same",
      arity = "2",
      paramLabel = "NAME",
      description = "Both names mean one body. May be repeated, and is kept.")
  private List<String> same = List.of();

  @Option(
      names = "--different",
      arity = "2",
      paramLabel = "NAME",
      description = "The names mean two bodies. May be repeated, and is kept.")
  private List<String> different = List.of();

  @Option(names = "--json", description = "Prints the report as JSON.")
  private boolean json;

  ImportCommand(Clubs clubs, PrintStream out) {
    this.clubs = clubs;
    this.out = out;
  }

  @Override
  public Integer call() {
    return ClubOption.exitCode(clubs.work(club.name(), Clubs.NewFolder.FILLED, this::run));
  }

  private boolean run(OpenClub open) {
    ImportMembers members = open.importing();
    Map<Path, ImportFile> read = new LinkedHashMap<>();
    files.forEach(file -> read.put(file, read(file, members.today())));
    List<Roll> rolls = read.values().stream().flatMap(file -> file.roll().stream()).toList();
    List<Milestone> numbers =
        read.values().stream().flatMap(file -> file.milestones().stream()).toList();
    List<Ruling> rulings = rulings();
    refuseUnknown(rulings, rolls, open);
    List<ImportReport> reports =
        dryRun ? members.preview(rolls, rulings) : members.run(rolls, rulings);
    int recorded = dryRun ? members.previewRecord(numbers) : members.record(numbers);
    List<Offering> offerings =
        read.values().stream().flatMap(file -> file.offerings().stream()).toList();
    boolean offered =
        !offerings.isEmpty()
            && (dryRun ? members.previewOffer(offerings) : members.offer(offerings));
    ImportOutcome outcome =
        new ImportOutcome(reports, numbers.size(), recorded, offerings.size(), offered, read);
    out.print(json ? outcome.json() : outcome.text(dryRun, details.isLong()));
    return true;
  }

  private ImportFile read(Path file, LocalDate today) {
    if (date != null && files.size() > 1) {
      throw new ClubProblem("--date goes with one file: import the files one by one.");
    }
    try {
      return ImportFile.read(
          Objects.toString(file.getFileName(), ""),
          TextFile.bytes(file),
          Optional.ofNullable(date),
          isOfFacts,
          today);
    } catch (ClubProblem problem) {
      throw files.size() > 1 ? new ClubProblem(file + ": " + problem.getMessage()) : problem;
    }
  }

  private List<Ruling> rulings() {
    List<Ruling> rulings = new ArrayList<>();
    for (int i = 0; i + 1 < same.size(); i += 2) {
      rulings.add(new Ruling(same.get(i), same.get(i + 1), true));
    }
    for (int i = 0; i + 1 < different.size(); i += 2) {
      rulings.add(new Ruling(different.get(i), different.get(i + 1), false));
    }
    return rulings;
  }

  /// A name that neither the lists nor the register have is mistyped; two members become one by
  /// another command.
  private static void refuseUnknown(List<Ruling> rulings, List<Roll> rolls, OpenClub open) {
    if (rulings.isEmpty()) {
      return;
    }
    List<Member> members = open.store().registers().read().members();
    Set<String> known =
        Stream.concat(
                members.stream().flatMap(Member::names),
                rolls.stream().flatMap(roll -> roll.mentions().stream()).map(Mention::name))
            .map(Fold::of)
            .collect(Collectors.toSet());
    for (Ruling ruling : rulings) {
      for (String name : List.of(ruling.one(), ruling.other())) {
        if (!known.contains(Fold.of(name))) {
          throw new ClubProblem(
              "No list and no member has the name “" + name + "”: write it as the report does.");
        }
      }
      if (ruling.isSame() && areTwo(ruling, members)) {
        throw new ClubProblem(
            "“%s” and “%s” are two members: make them one with ./club member merge."
                .formatted(ruling.one(), ruling.other()));
      }
    }
  }

  private static boolean areTwo(Ruling ruling, List<Member> members) {
    List<Member> one = bearing(ruling.one(), members);
    List<Member> other = bearing(ruling.other(), members);
    return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
  }

  private static List<Member> bearing(String name, List<Member> members) {
    String fold = Fold.of(name);
    return members.stream()
        .filter(member -> member.names().anyMatch(each -> Fold.of(each).equals(fold)))
        .toList();
  }
}
