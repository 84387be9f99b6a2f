package club.dynamodb;

import club.core.register.Milestone;
import java.time.LocalDate;

/// A number of members on a day.
final class MilestoneItem {
  static final String MEMBERS = "members";

  private MilestoneItem() {}

  static Milestone read(Item item) {
    String day = item.key().sk().substring(Key.MILESTONES.sk().length());
    return new Milestone(LocalDate.parse(day), item.integer(MEMBERS));
  }
}
