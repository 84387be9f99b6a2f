package club.core.request;

import club.core.Fault;
import club.core.PlainText;
import java.text.Normalizer;
import java.util.Optional;

/// The number of a French establishment: 14 digits with a Luhn check digit (INSEE). For
/// establishments of La Poste, whose SIREN is 356000000, the sum of the digits may be divisible by
/// 5 instead.
public record Siret(String digits) {
  private static final String LA_POSTE = "356000000";
  private static final String LABEL =
      "(?iu)^\\s*(num[ée]ro|n[°ºo])?\\s*(de\\s+)?sire[tn]\\s*(num[ée]ro|n[°ºo])?\\s*[:=]?";

  public Siret {
    if (!isValid(digits)) {
      throw new IllegalArgumentException("not a SIRET");
    }
  }

  /// Parses a typed number; empty where it is not valid. Spaces, dots, dashes and the word `SIRET`
  /// do not count.
  public static Optional<Siret> of(String typed) {
    return Optional.of(bare(typed)).filter(Siret::isValid).map(Siret::new);
  }

  /// What is wrong with a text that is not a SIRET.
  public static Fault fault(String typed) {
    String digits = bare(typed);
    if (!digits.matches("[0-9]*")) {
      return Fault.SIRET_LETTER;
    }
    if (digits.length() == 9) {
      return luhn(digits) % 10 == 0 ? Fault.SIRET_SIREN : Fault.SIRET_SIREN_CHECK;
    }
    return digits.length() == 14 ? Fault.SIRET_CHECK : Fault.SIRET_LENGTH;
  }

  /// How many digits were typed.
  public static int countOf(String typed) {
    return (int) bare(typed).chars().filter(Character::isDigit).count();
  }

  private static String bare(String typed) {
    return Normalizer.normalize(PlainText.line(typed), Normalizer.Form.NFKC)
        .replaceFirst(LABEL, "")
        .replaceAll("[\\s._/\\p{Pd}]", "");
  }

  private static boolean isValid(String digits) {
    if (!digits.matches("[0-9]{14}") || digits.matches("0+")) {
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
