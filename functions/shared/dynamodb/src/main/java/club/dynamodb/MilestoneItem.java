package club.dynamodb;

import club.core.register.Milestone;
import java.time.LocalDate;

/// A number of members on a day.
final class MilestoneItem {
  private MilestoneItem() {}

  /// Adds or replaces it.
  static Write change(Milestone milestone) {
    return Change.of(Key.milestone(milestone.date()))
        .set("members", Values.of(milestone.members()));
  }

  static Milestone read(Item item) {
    String day = item.key().sk().substring(Key.MILESTONES.sk().length());
    return new Milestone(LocalDate.parse(day), item.integer("members"));
  }
}
