package club.local.command;

import club.core.request.JoinRequest;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Prints the requests that are kept aside.
@Command(
    name = "list",
    description = "Prints the requests that are kept aside: reference, day, organisation.")
final class SuspectListCommand implements Callable<Integer> {
  private final Clubs clubs;
  private final PrintStream out;

  @Mixin private final ClubOption club = new ClubOption();
  @Mixin private final LongOption details = new LongOption();

  SuspectListCommand(Clubs clubs, PrintStream out) {
    this.clubs = clubs;
    this.out = out;
  }

  @Override
  public Integer call() {
    return ClubOption.exitCode(clubs.work(club.name(), Clubs.NewFolder.REFUSED, this::run));
  }

  private boolean run(OpenClub open) {
    List<JoinRequest> suspects = open.store().suspects().all();
    out.println(Count.of(suspects.size(), "request") + " kept aside.");
    for (JoinRequest request : suspects) {
      out.printf(
          "%s  %s  %s%n",
          request.reference(),
          LocalDate.ofInstant(request.receivedAt(), open.zone()),
          request.application().organisation().name());
      if (details.isLong()) {
        out.println(request.application().project().text().indent(4).stripTrailing());
      }
    }
    return true;
  }
}
