package club.core.key;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Makes the text of a new key, as the generator of the first one does.
public final class NewKey {
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  private static final int LENGTH = 64;

  private NewKey() {}

  /// 64 letters and digits, of 62: 381 bits of what `random` gives, which must be a cryptographic
  /// generator.
  public static String random(RandomGenerator random) {
    return random
        .ints(LENGTH, 0, ALPHABET.length())
        .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
        .collect(Collectors.joining());
  }
}
