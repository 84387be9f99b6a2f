package club.core.register;

import club.core.EmailAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a list says of one member.
///
/// @param otherNames further names that mean this body
/// @param joined since when, where the list says it
/// @param left until when, where the list says it
public record Mention(
    String name,
    List<String> otherNames,
    Optional<Since> joined,
    Optional<Until> left,
    Facts facts,
    Optional<EmailAddress> contact) {
  public Mention {
    otherNames = List.copyOf(otherNames);
  }

  /// A name, of which nothing else is said.
  public static Mention of(String name) {
    return new Mention(
        name, List.of(), Optional.empty(), Optional.empty(), Facts.NONE, Optional.empty());
  }

  /// Every name that it says.
  Stream<String> names() {
    return Stream.concat(Stream.of(name), otherNames.stream());
  }

  /// Whether it says that the body was a member on this day.
  boolean isOn(LocalDate day) {
    return joined.filter(since -> since.date().isAfter(day)).isEmpty()
        && left.filter(end -> !end.date().isAfter(day)).isEmpty();
  }

  /// Whether it says when the body was a member.
  boolean hasPeriod() {
    return joined.isPresent() || left.isPresent();
  }
}
