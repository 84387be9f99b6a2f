package club.core.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A list of members, as a file has it.
///
/// @param day the day on which these were the members, and no other; empty where the list only says
///   something about those that it names
public record Roll(Optional<LocalDate> day, List<Mention> mentions) {
  public Roll {
    mentions = List.copyOf(mentions);
  }

  /// The members of a day.
  public static Roll of(LocalDate day, List<String> names) {
    return new Roll(Optional.of(day), names.stream().map(Mention::of).toList());
  }

  /// What this list and another one of the same day say.
  Roll and(Roll other) {
    return new Roll(
        day, Stream.concat(mentions.stream(), other.mentions.stream()).distinct().toList());
  }
}
