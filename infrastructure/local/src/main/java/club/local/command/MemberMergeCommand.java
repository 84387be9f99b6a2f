package club.local.command;

import club.core.register.Contact;
import club.core.register.Member;
import club.core.register.MemberChange;
import club.core.register.Register;
import club.core.register.RegisterEntry.What;
import club.local.ClubProblem;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Makes one member of two entries of one body.
@Command(
    name = "merge",
    description = {
      "Makes one member of two entries of one body: the first keeps its name and profile,",
      "the other one's names mean it from now on, and it was a member whenever either was."
    })
final class MemberMergeCommand implements Callable<Integer> {
  private static final int TRIES = 5;

  private final MemberChanges changes;

  @Mixin private final MemberOption member = new MemberOption();

  @Parameters(index = "1", paramLabel = "OTHER", description = "A name or reference of the other.")
  private String other = "";

  MemberMergeCommand(MemberChanges changes) {
    this.changes = changes;
  }

  @Override
  public Integer call() {
    return ClubOption.exitCode(
        changes.clubs().work(member.club(), Clubs.NewFolder.REFUSED, this::run));
  }

  private boolean run(OpenClub open) {
    for (int i = 0; i < TRIES; i++) {
      Register register = open.store().registers().read();
      MemberNames names = new MemberNames(register);
      Member kept = names.find(member.name());
      Member merged = names.find(other);
      if (kept.reference().equals(merged.reference())) {
        throw new ClubProblem("Both names mean " + kept.name() + " already.");
      }
      MemberChange change =
          MemberChanges.change(
              kept,
              new MemberChanges.Edited(
                  kept.merged(merged), What.MERGED, contact(kept, merged, open)),
              open);
      if (member.isDry() || open.store().merging().merge(change, merged, register.version())) {
        return changes.published(open, member, change);
      }
    }
    throw MemberChanges.overtaken();
  }

  /// The other one's contact, where the one that is kept has none.
  private static Optional<Contact> contact(Member kept, Member merged, OpenClub open) {
    return open.store().contacts().find(kept.reference()).isPresent()
        ? Optional.empty()
        : open.store().contacts().find(merged.reference());
  }
}
