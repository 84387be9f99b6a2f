package club.local.list;

import club.core.PlainText;
import club.core.register.Fold;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the text of an item is: a name, or not.
sealed interface ListName {
  int LONGEST = 180;
  int WORDS_OF_A_SENTENCE = 8;

  /// Words with which a note on a membership begins.
  String NOTE =
      "(?:(?:membre|member|adhérent|entré|joined|parti|left)e?\\s.*|(?:depuis|since|jusqu|until|from)\\b.*)";

  Pattern WITH_NOTE =
      Pattern.compile(
          "^(?<name>.*?[^\\s,])(?:\\s+(?:(?:—|--+)\\s*(?<long>.+)|–\\s+(?<half>[\\p{Ll}\\d].*)"
              + "|-\\s+(?<hyphen>%1$s)|\\((?<bracket>%1$s)\\)|(?<bare>(?:depuis|since)\\s.*\\d{4}))"
                  .formatted(NOTE)
              + "|,\\s+(?<comma>%s))$".formatted(NOTE));
  Pattern TASK = Pattern.compile("^\\[[ xX]?\\]\\s+");
  Pattern SEPARATOR_AT_END = Pattern.compile("\\s*[;,]$");
  Pattern TEMPLATE = Pattern.compile("\\{\\{|\\{%");
  Pattern ADDRESS = Pattern.compile("(?i)://|\\bwww\\.|^\\S+@\\S+$");
  Pattern RELATIVE = Pattern.compile("\\s(qui|dont|which|who)\\s");
  Pattern LETTER = Pattern.compile("\\p{IsAlphabetic}");

  /// A name.
  ///
  /// @param after the note that stood after it, if any
  record Name(String name, Optional<String> after) implements ListName {}

  /// Not a name.
  ///
  /// @param reason why, to stand after a colon
  record None(String reason) implements ListName {}

  /// Reads the text of an item, which may carry a note.
  static ListName ofItem(String text) {
    String line = PlainText.line(text);
    line = TASK.matcher(line).replaceFirst("");
    line = SEPARATOR_AT_END.matcher(line).replaceFirst("");
    Matcher parts = WITH_NOTE.matcher(line);
    return parts.matches()
        ? checked(parts.group("name"), note(parts))
        : checked(line, Optional.empty());
  }

  /// Reads a text that can be nothing but a name.
  static ListName whole(String text) {
    return checked(PlainText.line(text), Optional.empty());
  }

  private static Optional<String> note(Matcher parts) {
    for (String group : new String[] {"long", "half", "hyphen", "bracket", "bare", "comma"}) {
      Optional<String> note = Optional.ofNullable(parts.group(group));
      if (note.isPresent()) {
        return note;
      }
    }
    return Optional.empty();
  }

  private static ListName checked(String name, Optional<String> after) {
    Optional<String> fault = fault(name);
    return fault.isPresent() ? new None(fault.get()) : new Name(name, after);
  }

  private static Optional<String> fault(String name) {
    Optional<PlainText.Refused> refused = PlainText.refused(name);
    if (refused.isPresent()) {
      return Optional.of("the character " + refused.get().name() + " in it is not accepted");
    }
    if (name.isEmpty()) {
      return Optional.of("no name in it");
    }
    if (TEMPLATE.matcher(name).find()) {
      return Optional.of("a template, not a name");
    }
    if (ADDRESS.matcher(name).find()) {
      return Optional.of("an address, not a name");
    }
    if (!LETTER.matcher(name).find() || !PlainText.isReadable(name) || Fold.of(name).isBlank()) {
      return Optional.of("no letter in it, so not a name");
    }
    if (isSentence(name)) {
      return Optional.of("a sentence, not a name");
    }
    return PlainText.length(name) > LONGEST
        ? Optional.of("longer than " + LONGEST + " characters, so not a name")
        : Optional.empty();
  }

  private static boolean isSentence(String text) {
    return text.split(" ").length >= WORDS_OF_A_SENTENCE
        && (text.matches(".*[.!?:…]$") || RELATIVE.matcher(text).find());
  }
}
