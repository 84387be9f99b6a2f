package club.local.command;

import club.core.register.Member;
import club.core.register.RegisterEntry.What;
import club.core.register.Since;
import club.core.register.Stay;
import club.core.register.Until;
import club.local.ClubProblem;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Makes a former member a member again.
@Command(name = "return", description = "Makes a former member a member again.")
final class MemberReturnCommand implements Callable<Integer> {
  private final MemberChanges changes;

  @Mixin private final MemberOption member = new MemberOption();
  @Mixin private final DayOption day = new DayOption();

  MemberReturnCommand(MemberChanges changes) {
    this.changes = changes;
  }

  @Override
  public Integer call() {
    return changes.change(member, (known, _, open) -> back(known, day.in(open), open));
  }

  private static MemberChanges.Edited back(Member known, LocalDate day, OpenClub open) {
    boolean isEarly =
        known.lastStay().until().map(Until::date).filter(end -> end.isAfter(day)).isPresent();
    if (known.isPresent() || isEarly) {
      throw new ClubProblem(
          "%s is a member on %s: member %s.".formatted(known.name(), day, MemberText.years(known)));
    }
    Stay stay = new Stay(new Since.On(day), day.atStartOfDay(open.zone()).toInstant());
    return new MemberChanges.Edited(known.back(stay, known.profile()), What.RETURNED);
  }
}
