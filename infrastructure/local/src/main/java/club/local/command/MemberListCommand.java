package club.local.command;

import club.core.register.FrenchOrder;
import club.core.register.Listed;
import club.core.register.Member;
import club.core.register.Register;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Prints the members.
@Command(name = "list", description = "Prints the members, each with its reference.")
final class MemberListCommand implements Callable<Integer> {
  private final Clubs clubs;
  private final PrintStream out;

  @Mixin private final ClubOption club = new ClubOption();

  @Option(
      names = "--on",
      paramLabel = "YYYY-MM-DD",
      description = "The list of that day. Default: today.")
  private @Nullable LocalDate day;

  @Option(names = "--former", description = "The former members instead.")
  private boolean former;

  MemberListCommand(Clubs clubs, PrintStream out) {
    this.clubs = clubs;
    this.out = out;
  }

  @Override
  public Integer call() {
    return ClubOption.exitCode(clubs.work(club.name(), Clubs.NewFolder.REFUSED, this::run));
  }

  private boolean run(OpenClub open) {
    Register register = open.store().registers().read();
    if (former) {
      register.members().stream()
          .filter(member -> !member.isPresent())
          .sorted(Comparator.comparing(Member::name, FrenchOrder.BY_NAME))
          .forEach(
              member ->
                  out.println(
                      "%s  %s  (%s)"
                          .formatted(member.reference(), member.name(), MemberText.years(member))));
    } else {
      LocalDate on = day == null ? open.importing().today() : day;
      for (Listed listed : register.on(on).members()) {
        out.println(listed.member().reference() + "  " + listed.name());
      }
    }
    return true;
  }
}
