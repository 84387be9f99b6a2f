package club.core.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A name of a body, read once so that it can be compared with many.
///
/// @param fold as [Fold] has it
/// @param joined the name's letters alone, without what is in brackets
/// @param acronyms the letters of the acronyms that the name gives beside itself
/// @param former the letters of the names that it says the body had
/// @param remark the words in brackets that are neither
/// @param all all words, folded
/// @param words the words that count, as [Kinds#words] gives them
/// @param kinds the kinds of body that it names
/// @param kindIds their ids
/// @param proper the words that are no kind of body
/// @param sorted those in alphabetical order
/// @param numbers those that are numbers
/// @param letters the letters of the words that count
/// @param properLetters the letters of the words that are no kind of body
record BodyName(
    String fold,
    String joined,
    Set<String> acronyms,
    Set<String> former,
    List<String> remark,
    List<String> all,
    List<String> words,
    Set<Kind> kinds,
    Set<String> kindIds,
    List<String> proper,
    List<String> sorted,
    Set<String> numbers,
    String letters,
    String properLetters) {
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)\\s*$");
  private static final Pattern FORMER =
      Pattern.compile(
          "(?iU)(?:^|[\\s,;(])(?:ex[-\\s]+|anciennement\\s+|anc\\.\\s*)([^()]+)\\)?\\s*$");
  private static final Pattern APPOSED = Pattern.compile("\\s+[-–—:]\\s+|\\s*[,:]\\s+");
  private static final Pattern NUMBERED = Pattern.compile("([a-z]{2,4})(\\d{2,3}|2[ab])");

  static BodyName of(String name) {
    return new Reader(name.strip()).read();
  }

  static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  /// Reads a name from its end: former names and brackets, then what is left.
  private static final class Reader {
    private final String name;
    private final Set<String> acronyms = new HashSet<>();
    private final Set<String> former = new HashSet<>();
    private List<String> remark = List.of();

    Reader(String name) {
      this.name = name;
    }

    BodyName read() {
      String base = apposed(bracketed(name));
      String plain = Fold.words(base).isEmpty() ? Fold.of(name) : Fold.words(base);
      List<String> words = Kinds.words(numbered(plain));
      Set<Kind> kinds = new HashSet<>();
      List<String> proper = proper(words, kinds);
      return new BodyName(
          Fold.of(name),
          letters(plain),
          Set.copyOf(acronyms),
          Set.copyOf(former),
          remark,
          List.of(plain.split(" ", -1)),
          List.copyOf(words),
          Set.copyOf(kinds),
          kinds.stream().map(Kind::id).collect(Collectors.toUnmodifiableSet()),
          List.copyOf(proper),
          proper.stream().sorted().toList(),
          proper.stream().filter(BodyName::isNumber).collect(Collectors.toUnmodifiableSet()),
          String.join("", words),
          String.join("", proper));
    }

    private String bracketed(String text) {
      Matcher was = FORMER.matcher(text);
      if (was.find() && was.start() > 0) {
        former.add(letters(Fold.words(was.group(1))));
        return bracketed(text.substring(0, was.start()));
      }
      Matcher brackets = BRACKETS.matcher(text);
      if (!brackets.find() || brackets.start() == 0) {
        return text;
      }
      String before = text.substring(0, brackets.start());
      String inside = Fold.words(brackets.group(1));
      if (isAcronym(Fold.words(before), inside)) {
        acronyms.add(letters(Fold.words(before)));
        return brackets.group(1);
      }
      if (isShort(inside, brackets.group(1), Fold.words(before))
          || isAcronym(inside, Fold.words(before))) {
        acronyms.add(letters(inside));
      } else {
        remark = Kinds.words(inside);
      }
      return bracketed(before);
    }

    /// `IGN - Institut …` and `Institut …, IGN` are the name with its acronym.
    private String apposed(String text) {
      Matcher sign = APPOSED.matcher(text);
      while (sign.find()) {
        String before = text.substring(0, sign.start());
        String after = text.substring(sign.end());
        if (isBeside(before, after)) {
          acronyms.add(letters(Fold.words(before)));
          return after;
        }
        if (isBeside(after, before)) {
          acronyms.add(letters(Fold.words(after)));
          return before;
        }
      }
      return text;
    }

    private static boolean isBeside(String acronym, String name) {
      String folded = Fold.words(acronym);
      return isAcronym(folded, Fold.words(name))
          || (Fold.words(name).split(" ", -1).length > 3
              && isShort(folded, acronym, "")
              && Kinds.at(Kinds.words(folded), 0).isEmpty());
    }

    private static boolean isAcronym(String acronym, String words) {
      List<String> all = List.of(words.split(" ", -1));
      return Acronym.isOf(letters(acronym), all, Math.min(3, Math.max(2, all.size())), all.size());
    }

    /// One short word: of two capitals or more, such as `ENPC` or `AP-HP`, or after a long name.
    private static boolean isShort(String folded, String inside, String before) {
      return !folded.isEmpty()
          && letters(folded).length() <= 10
          && !inside.strip().contains(" ")
          && !isNumber(folded)
          && (inside.codePoints().filter(Character::isUpperCase).count() >= 2
              || before.split(" ", -1).length > 3);
    }

    /// `cd77` is read as `cd 77`.
    private static String numbered(String plain) {
      Matcher number = NUMBERED.matcher(plain.split(" ", 2)[0]);
      return number.matches() && Kinds.at(List.of(number.group(1)), 0).isPresent()
          ? number.group(1) + " " + plain.substring(number.start(2))
          : plain;
    }

    private List<String> proper(List<String> words, Set<Kind> kinds) {
      List<String> proper = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        var found = Kinds.at(words, i);
        if (found.isPresent()) {
          kinds.add(found.get().kind());
          i += found.get().length() - 1;
        } else {
          proper.add(words.get(i));
        }
      }
      return kinds.isEmpty() ? proper : named(proper);
    }

    /// A département's number, in the name or in brackets, is its name.
    private List<String> named(List<String> proper) {
      if (remark.size() == 1 && Places.departement(remark.getFirst()).equals(proper)) {
        remark = List.of();
      }
      List<String> departement =
          proper.isEmpty() ? List.of() : Places.departement(proper.getLast());
      List<String> before = proper.isEmpty() ? proper : proper.subList(0, proper.size() - 1);
      return !departement.isEmpty() && (before.isEmpty() || before.equals(departement))
          ? departement
          : proper;
    }

    private static String letters(String folded) {
      return folded.replace(" ", "");
    }
  }

  /// The letters that may be initials of another name: the name itself, its one proper word, its
  /// first word, its acronyms.
  Set<String> spellings() {
    Set<String> spellings = new HashSet<>(acronyms);
    spellings.add(joined);
    if (proper.size() == 1 || (kinds.isEmpty() && !proper.isEmpty())) {
      spellings.add(proper.getFirst());
    }
    return spellings;
  }
}
