package club.core.link;

import club.core.Sha256;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a person copies from the mail's body to decide: 6 letters and digits without look-alikes,
/// in no URL.
///
/// A mail scanner that opens links, fills in forms and presses buttons does not read it.
public record Code(String value) {
  private static final String ALPHABET = "2346789CDFGHJKMNPQRTVWXY";
  private static final int LENGTH = 6;
  private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

  public Code {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a code");
    }
  }

  /// The code that somebody typed; case, spaces and dashes do not count. Empty where it cannot be
  /// one.
  public static Optional<Code> of(String typed) {
    return Optional.of(typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT))
        .filter(SHAPE.asMatchPredicate())
        .map(Code::new);
  }

  /// A new one: of 24⁶, some 190 million. `random` must be a cryptographic generator.
  public static Code random(RandomGenerator random) {
    return new Code(
        random
            .ints(LENGTH, 0, ALPHABET.length())
            .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
            .collect(Collectors.joining()));
  }

  /// What the table holds: SHA-256 of the link's token followed by the code, 64 hexadecimal digits.
  /// Without the token, whose length is fixed, no code can be tried against it.
  public String hash(Token token) {
    return Sha256.of(token.value() + value);
  }

  @Override
  public String toString() {
    return "Code[…]";
  }
}
