package club.local.command;

import club.core.register.Fold;
import club.core.register.Member;
import club.core.register.RegisterEntry.What;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Gives a member another name.
@Command(name = "rename", description = "Gives a member another name; the former one is kept.")
final class MemberRenameCommand implements Callable<Integer> {
  private final MemberChanges changes;

  @Mixin private final MemberOption member = new MemberOption();
  @Mixin private final DayOption day = new DayOption();

  @Parameters(index = "1", paramLabel = "NEW", description = "The name from that day on.")
  private String other = "";

  @Option(
      names = "--spelling",
      description = "The name was only written wrong: lists of all days show the new one.")
  private boolean isSpelling;

  MemberRenameCommand(MemberChanges changes) {
    this.changes = changes;
  }

  @Override
  public Integer call() {
    return changes.change(
        member, (known, names, open) -> renamed(known, names.free(other, known), open));
  }

  private MemberChanges.Edited renamed(Member known, String name, OpenClub open) {
    if (known.name().equals(name)) {
      return new MemberChanges.Edited(known, What.RENAMED);
    }
    return new MemberChanges.Edited(
        isSpelling ? spelt(known, name) : known.renamed(name, day.in(open)), What.RENAMED);
  }

  /// A name of which another list may still have the old spelling.
  private static Member spelt(Member known, String name) {
    List<String> aliases =
        Fold.of(name).equals(Fold.of(known.name()))
            ? known.aliases()
            : Stream.concat(known.aliases().stream(), Stream.of(known.name())).distinct().toList();
    return new Member(
        known.reference(),
        name,
        known.formerNames(),
        aliases,
        known.stays(),
        known.profile(),
        known.entries());
  }
}
