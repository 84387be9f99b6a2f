package club.core.link;

import club.core.PlainText;
import club.core.Reference;
import club.core.Sha256;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a person copies from the mail's body to decide: 6 letters and digits without look-alikes.
/// It appears in no URL, so a mail scanner that opens links and submits forms does not send it.
public record Code(String value) {
  private static final String ALPHABET = "2346789CDFGHJKMNPQRTVWXY";
  private static final int LENGTH = 6;
  private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
  private static final Pattern PART = Pattern.compile("[" + ALPHABET + "]+");

  public Code {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a code");
    }
  }

  /// Parses a typed or pasted code: with what stands around it in the mail, in any case and width,
  /// parted by spaces or dashes. Empty where it cannot be one.
  public static Optional<Code> of(String typed) {
    List<String> words = words(typed);
    List<String> whole = words.stream().filter(SHAPE.asMatchPredicate()).distinct().toList();
    String joined = words.stream().filter(PART.asMatchPredicate()).collect(Collectors.joining());
    return Optional.of(whole.size() == 1 ? whole.getFirst() : joined)
        .filter(SHAPE.asMatchPredicate())
        .map(Code::new);
  }

  private static List<String> words(String typed) {
    String plain = Normalizer.normalize(PlainText.line(typed), Normalizer.Form.NFKC);
    return List.of(plain.toUpperCase(Locale.ROOT).split("[^\\p{IsAlphabetic}\\p{IsDigit}]+"));
  }

  /// A new code, one of 24⁶, some 190 million.
  ///
  /// @param random a cryptographic generator
  public static Code random(RandomGenerator random) {
    return new Code(
        random
            .ints(LENGTH, 0, ALPHABET.length())
            .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
            .collect(Collectors.joining()));
  }

  /// The hash that the table holds: SHA-256 of the link's token followed by the code, 64
  /// hexadecimal digits. Without the token, whose length is fixed, no code can be tested against
  /// it.
  public String hash(Token token) {
    return Sha256.of(token.value() + value);
  }

  /// The hash by which the table finds the code of a mail about this request where its token is not
  /// at hand. Whoever reads the table can try all codes against it, so it alone opens nothing.
  public String hash(Reference reference) {
    return Sha256.of(reference.value() + "/" + value);
  }

  @Override
  public String toString() {
    return "Code[…]";
  }
}
