package club.core.register;

import club.core.Language;
import club.core.WireValue;
import java.util.Optional;

/// Something in particular that members get: a workstream, a tool.
///
/// @param kind the part of the offer to which it belongs
/// @param french its name in French
/// @param english its name in English; empty where it is the French one
/// @param since the year in which it began
/// @param until the year in which it ended; empty while it goes on
public record Offering(
    Kind kind,
    String french,
    Optional<String> english,
    Optional<Integer> since,
    Optional<Integer> until) {

  /// Its name in this language.
  public String name(Language language) {
    return switch (language) {
      case FRENCH -> french;
      case ENGLISH -> english.orElse(french);
    };
  }

  /// The parts of what a club offers to its members.
  public enum Kind implements WireValue {
    MEETINGS,
    GROUPS,
    SINGLE,
    WORK,
    TOOLS,
    TICKETS;

    /// The part of this wire value.
    public static Optional<Kind> of(String wire) {
      return WireValue.find(Kind.class, wire);
    }
  }
}
