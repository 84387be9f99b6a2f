package club.dynamodb;

import club.core.register.Member;
import club.core.register.MemberImport;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Gatherers;

/// [MemberImport] in transactions of up to 90 members.
public record DynamoMemberImport(DynamoTable table) implements MemberImport {
  private static final String ADD = "add members";

  /// A transaction takes 100 items; one of them is the version.
  private static final int AT_ONCE = 90;

  @Override
  public boolean add(List<Member> members, long version, LocalDate on) {
    long expected = version;
    for (List<Member> some : members.stream().gather(Gatherers.windowFixed(AT_ONCE)).toList()) {
      ListVersion now = ListVersion.read(table, ADD);
      if (now.number() != expected
          || !new Transactions(table)
              .write(ADD, ListChange.adding(some, expected, now.laterOf(on)))
              .isEmpty()) {
        return false;
      }
      expected++;
    }
    return true;
  }
}
