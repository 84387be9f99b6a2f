package club.dynamodb;

import club.core.DependencyFailure;
import club.core.register.Member;
import club.core.register.Register;
import club.core.register.Registers;
import java.util.ArrayList;
import java.util.List;

/// [Registers] by one query between two reads of the version.
public record DynamoRegisters(DynamoTable table) implements Registers {
  private static final String READ = "read the register";

  /// The list changes twice a month: five changes in a row during reads are a fault.
  private static final int TRIES = 5;

  @Override
  public Register read() {
    for (int i = 0; i < TRIES; i++) {
      ListVersion before = ListVersion.read(table, READ);
      List<Item> rows = new Queries(table).beginning(READ, Key.MEMBERS);
      if (ListVersion.read(table, READ).equals(before)) {
        return register(before, rows);
      }
    }
    throw new DependencyFailure(READ, "table", new IllegalStateException("it changed each time"));
  }

  private static Register register(ListVersion version, List<Item> rows) {
    List<Member> members = new ArrayList<>();
    List<String> unreadable = new ArrayList<>();
    for (Item row : rows) {
      try {
        members.add(MemberItem.read(row));
      } catch (UnreadableItem bad) {
        unreadable.add(row.key().sk());
      }
    }
    return new Register(version.number(), version.changedOn(), members, unreadable);
  }
}
