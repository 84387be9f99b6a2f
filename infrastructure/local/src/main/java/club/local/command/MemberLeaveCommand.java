package club.local.command;

import club.core.register.RegisterEntry.What;
import club.core.register.Until;
import club.local.ClubProblem;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Ends a membership.
@Command(name = "leave", description = "Ends a membership; lists of earlier days keep the name.")
final class MemberLeaveCommand implements Callable<Integer> {
  private final MemberChanges changes;

  @Mixin private final MemberOption member = new MemberOption();
  @Mixin private final DayOption day = new DayOption();

  MemberLeaveCommand(MemberChanges changes) {
    this.changes = changes;
  }

  @Override
  public Integer call() {
    return changes.change(
        member,
        (known, _, open) -> {
          if (!known.isPresent()) {
            throw new ClubProblem(
                known.name() + " left before: member " + MemberText.years(known) + ".");
          }
          return new MemberChanges.Edited(known.left(new Until.On(day.in(open))), What.LEFT);
        });
  }
}
