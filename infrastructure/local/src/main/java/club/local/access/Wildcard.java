package club.local.access;

import java.util.regex.Pattern;

/// `*` stands for any text, `?` for one character.
///
/// **Source:** IAM User Guide, "IAM JSON policy elements: Resource".
final class Wildcard {
  private Wildcard() {}

  static boolean matches(String pattern, String text) {
    String regex = Pattern.quote(pattern).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
    return Pattern.compile(regex, Pattern.DOTALL).matcher(text).matches();
  }
}
