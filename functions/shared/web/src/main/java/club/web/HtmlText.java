package club.web;

import java.util.stream.Collectors;

/// Makes typed text fit for a page.
public final class HtmlText {
  private HtmlText() {}

  /// The text without what HTML forbids: C0 and C1 controls other than line ends and tabs, and lone
  /// surrogates.
  public static String printable(String typed) {
    return typed
        .codePoints()
        .filter(HtmlText::isPrintable)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static boolean isPrintable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character == '\n' || character == '\r' || character == '\t';
      case Character.SURROGATE -> false;
      default -> true;
    };
  }
}
