package club.core;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds words whose letters are of several scripts: in `Аtos` the first letter is Cyrillic, and
/// looks like another name's. Such words are accepted, and shown to those who decide.
///
/// **Source:** Unicode Technical Standard 39, 5.2, "Highly Restrictive": Latin beside the scripts
/// of Japanese, Chinese or Korean counts as one.
public final class MixedScripts {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  private static final List<Set<UnicodeScript>> TOGETHER =
      List.of(
          EnumSet.of(
              UnicodeScript.LATIN,
              UnicodeScript.HAN,
              UnicodeScript.HIRAGANA,
              UnicodeScript.KATAKANA),
          EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.BOPOMOFO),
          EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HANGUL));

  private static final Set<UnicodeScript> OF_NONE =
      EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN);

  private MixedScripts() {}

  /// The words of this text that mix scripts, each once, in their order.
  public static List<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(found -> found.group())
        .filter(MixedScripts::isMixed)
        .distinct()
        .toList();
  }

  private static boolean isMixed(String word) {
    Set<UnicodeScript> scripts =
        word.codePoints()
            .mapToObj(UnicodeScript::of)
            .filter(script -> !OF_NONE.contains(script))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(UnicodeScript.class)));
    return scripts.size() > 1 && TOGETHER.stream().noneMatch(all -> all.containsAll(scripts));
  }
}
