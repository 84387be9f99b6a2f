package club.core.request;

import club.core.Fault;
import club.core.PlainText;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// A phone number as its owner writes it: 4 to 20 digits, with an extension if need be, such as `01
/// 99 00 12 34 poste 12`; two numbers are parted by `/`.
public record Phone(String written) {
  private static final String LABEL =
      "(?iu)^(\\p{L}[\\p{L}. ]{0,30}:|(t[ée]l(é|e)?phone|t[ée]l|phone|mobile|port(able)?)\\.?)\\s*";
  private static final String EXTENSION =
      "(?iu)[\\s,;(-]*(poste|extension|ext|int|p|x|#)\\.?\\s*:?\\s*(n[°º])?\\s*[0-9]{1,6}\\s*\\)?$";

  /// What kind of number it is, such as `(portable)`.
  private static final String NOTE = "\\s*\\(\\p{L}[\\p{L}. ]{0,30}\\)$";

  /// What parts two numbers, each of four digits or more.
  private static final String OR =
      "(?iu)([0-9](?:[ ().-]{0,3}[0-9]){3})\\s+(?:ou|or|et|and)\\s+"
          + "(?=\\(?\\+?[0-9]([ ().-]{0,3}[0-9]){3})";

  private static final Pattern NUMBER = Pattern.compile("\\(?\\+?[0-9 ()./-]*");

  public Phone {
    if (!isValid(written)) {
      throw new IllegalArgumentException("not a phone number");
    }
  }

  /// Parses a typed number; empty where it is not valid. A label before it, such as `Tél. :`, does
  /// not count.
  public static Optional<Phone> of(String typed) {
    return Optional.of(bare(typed)).filter(Phone::isValid).map(Phone::new);
  }

  /// What is wrong with a text that is not a phone number.
  public static Fault fault(String typed) {
    return NUMBER.matcher(number(bare(typed))).matches() ? Fault.PHONE_LENGTH : Fault.PHONE_LETTER;
  }

  private static String bare(String typed) {
    return Normalizer.normalize(PlainText.line(typed), Normalizer.Form.NFKC)
        .replaceAll("[‐‑‒–—]", "-")
        .replaceFirst("(?i)^tel:", "")
        .replaceFirst(LABEL, "")
        .replaceFirst(OR, "$1 / ")
        .replaceAll("[\\s.,;]+$", "");
  }

  private static String number(String bare) {
    return bare.replaceFirst(NOTE, "").replaceFirst(EXTENSION, "");
  }

  private static boolean isValid(String bare) {
    String number = number(bare);
    long digits = number.chars().filter(Character::isDigit).count();
    return NUMBER.matcher(number).matches() && digits >= 4 && digits <= 20;
  }

  @Override
  public String toString() {
    return "Phone[…]";
  }
}
