package club.core.register;

import java.time.LocalDate;

/// How many members there were on a day, known without their names.
public record Milestone(LocalDate date, int members) {
  public Milestone {
    if (members < 0) {
      throw new IllegalArgumentException("a negative number of members");
    }
  }
}
