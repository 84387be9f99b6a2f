package club.dynamodb;

import club.core.DependencyFailure;
import club.core.register.Announcement;
import club.core.register.Member;
import club.core.register.Milestone;
import club.core.register.Offering;
import club.core.register.Register;
import club.core.register.Registers;
import java.time.DateTimeException;
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
      long before = ListVersion.read(table, READ);
      List<Item> rows = new Queries(table).beginning(READ, Key.REGISTER);
      if (ListVersion.read(table, READ) == before) {
        return register(before, rows);
      }
    }
    throw new DependencyFailure(READ, "table", new IllegalStateException("it changed each time"));
  }

  private static Register register(long version, List<Item> rows) {
    List<Member> members = new ArrayList<>();
    List<Milestone> milestones = new ArrayList<>();
    List<Announcement> announcements = new ArrayList<>();
    List<Offering> offerings = new ArrayList<>();
    List<String> unreadable = new ArrayList<>();
    for (Item row : rows) {
      String sk = row.key().sk();
      try {
        if (sk.startsWith(Key.MEMBERS.sk())) {
          members.add(MemberItem.read(row));
        } else if (sk.startsWith(Key.MILESTONES.sk())) {
          milestones.add(MilestoneItem.read(row));
        } else if (sk.startsWith(Key.ANNOUNCEMENTS.sk())) {
          announcements.add(AnnouncementItem.read(row));
        } else if (row.key().equals(Key.OFFERINGS)) {
          row.maps(OfferingItem.ALL).forEach(map -> offerings.add(OfferingItem.read(map)));
        }
      } catch (UnreadableItem | IllegalArgumentException | DateTimeException bad) {
        // In the row, in its key, or in how its values go together.
        unreadable.add(sk);
      }
    }
    return new Register(version, members, milestones, announcements, offerings, unreadable);
  }
}
