package club.core.request;

import java.util.Optional;

/// The number of a French establishment: 14 digits with a Luhn check digit (INSEE). For
/// establishments of La Poste, whose SIREN is 356000000, the sum of the digits may be divisible by
/// 5 instead.
public record Siret(String digits) {
  private static final String LA_POSTE = "356000000";

  public Siret {
    if (!isValid(digits)) {
      throw new IllegalArgumentException("not a SIRET");
    }
  }

  /// Parses a typed number, ignoring spaces, dots and dashes; empty where it is not valid.
  public static Optional<Siret> of(String typed) {
    return Optional.of(typed.replaceAll("[\\s\\u00a0\\u202f.-]", ""))
        .filter(Siret::isValid)
        .map(Siret::new);
  }

  private static boolean isValid(String digits) {
    if (!digits.matches("[0-9]{14}")) {
      return false;
    }
    return luhn(digits) % 10 == 0
        || (digits.startsWith(LA_POSTE) && digits.chars().map(c -> c - '0').sum() % 5 == 0);
  }

  private static int luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighed = i % 2 == 0 ? digit : digit * 2;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum;
  }
}
