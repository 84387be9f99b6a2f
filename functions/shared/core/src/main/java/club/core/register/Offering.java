package club.core.register;

import club.core.Language;
import club.core.WireValue;
import java.util.Optional;

/// Something in particular about the club: who takes part, what it aims at, what members get.
///
/// @param kind the part of the front page to which it belongs
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

  /// The parts of the front page that have particulars: the people who take part in the programme,
  /// its aims, and the six things that it offers to members.
  public enum Kind implements WireValue {
    COMMUNITY,
    AIM,
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
