package club.core;

import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The name of a request, made to be read out on the phone.
///
/// Shape: `XXXX-XXXX`, capital letters and digits without those that look or sound alike (no
/// vowels, so that no word appears; no 0, 1, 5, 8, B, S).
public record Reference(String value) {
  private static final String ALPHABET = "234679CDFGHJKLMNPQRTVWXZ";
  private static final Pattern SHAPE =
      Pattern.compile("[" + ALPHABET + "]{4}-[" + ALPHABET + "]{4}");

  public Reference {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a reference: " + value);
    }
  }

  /// Parses a typed reference, in any case and with or without the dash; empty where it is not one.
  public static Optional<Reference> of(String typed) {
    String plain = typed.strip().toUpperCase(Locale.ROOT).replace("-", "").replace(" ", "");
    String dashed = plain.length() == 8 ? plain.substring(0, 4) + "-" + plain.substring(4) : plain;
    return Optional.of(dashed).filter(SHAPE.asMatchPredicate()).map(Reference::new);
  }

  /// A new reference, one of 24⁸, over 10¹¹: the store's check of uniqueness almost never fails.
  public static Reference random(RandomGenerator random) {
    String letters =
        random
            .ints(8, 0, ALPHABET.length())
            .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
            .collect(Collectors.joining());
    return new Reference(letters.substring(0, 4) + "-" + letters.substring(4));
  }

  /// The reference that belongs to this text: the same text gives the same one on any machine.
  public static Reference derived(String text) {
    long number = Long.parseUnsignedLong(Sha256.of(text).substring(0, 16), 16);
    return random(new SplittableRandom(number));
  }

  @Override
  public String toString() {
    return value;
  }
}
