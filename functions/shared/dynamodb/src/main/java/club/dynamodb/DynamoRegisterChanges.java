package club.dynamodb;

import club.core.register.MemberChange;
import club.core.register.Milestone;
import club.core.register.Offering;
import club.core.register.RegisterChanges;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// [RegisterChanges] in transactions of up to 33 members.
public record DynamoRegisterChanges(DynamoTable table) implements RegisterChanges {
  private static final String WRITE = "change the register";

  /// A transaction takes 100 items: the version, and up to three for each member.
  private static final int AT_ONCE = 33;

  @Override
  public boolean write(List<MemberChange> changes, long version) {
    long expected = version;
    for (List<MemberChange> some :
        changes.stream().gather(Gatherers.windowFixed(AT_ONCE)).toList()) {
      boolean seen = some.stream().anyMatch(MemberChange::isPublic);
      if (!write(expected, seen, some.stream().flatMap(one -> ListWrites.of(one).stream()))) {
        return false;
      }
      expected += seen ? 1 : 0;
    }
    return true;
  }

  @Override
  public boolean record(List<Milestone> milestones, long version) {
    long expected = version;
    for (List<Milestone> some :
        milestones.stream().gather(Gatherers.windowFixed(AT_ONCE)).toList()) {
      if (!write(expected, true, some.stream().map(ListWrites::of))) {
        return false;
      }
      expected++;
    }
    return true;
  }

  @Override
  public boolean offer(List<Offering> offerings, long version) {
    return write(version, true, Stream.of(ListWrites.of(offerings)));
  }

  private boolean write(long version, boolean seen, Stream<Write> writes) {
    return new Transactions(table)
        .write(
            WRITE,
            seen
                ? Stream.concat(Stream.of(ListWrites.nextVersion(version)), writes).toList()
                : writes.toList())
        .isEmpty();
  }
}
