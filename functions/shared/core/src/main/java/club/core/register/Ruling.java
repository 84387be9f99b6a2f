package club.core.register;

import java.util.Optional;

/// What an operator says of two names that are alike.
///
/// @param isSame whether both mean one body
public record Ruling(String one, String other, boolean isSame) {
  /// The other name, compared as [Fold] does; empty where it is not about this one.
  Optional<String> beside(String name) {
    if (Fold.areEqual(one, name)) {
      return Optional.of(other);
    }
    return Fold.areEqual(other, name) ? Optional.of(one) : Optional.empty();
  }

  /// Whether it is about these names, in either order.
  boolean isAbout(String name, String another) {
    return beside(name).filter(beside -> Fold.areEqual(beside, another)).isPresent();
  }
}
