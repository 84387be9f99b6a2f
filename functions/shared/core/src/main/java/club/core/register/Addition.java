package club.core.register;

import club.core.register.Kind.More;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Names one of which has words in addition.
final class Addition {
  private Addition() {}

  /// Whether the body is the same all the same. Most often it is not where only a place or a number
  /// is added.
  static boolean isSameBody(BodyName one, BodyName other) {
    boolean isLonger = one.proper().size() > other.proper().size();
    List<String> few = isLonger ? other.proper() : one.proper();
    List<String> many = isLonger ? one.proper() : other.proper();
    if (few.isEmpty()) {
      return false;
    }
    if (!many.containsAll(few)) {
      return few.getFirst().equals(many.getFirst())
          && more(one, other) == More.DOMAINS
          && shareDomains(few, many);
    }
    List<String> added = new ArrayList<>(many);
    added.removeAll(few);
    boolean isUniversity = has(one, "universite") || has(other, "universite");
    if (isPlace(added) && !(isUniversity && few.size() > 1)) {
      return false;
    }
    return switch (more(one, other)) {
      case OTHER -> false;
      case START -> beginsAlike(few, many);
      case DOMAINS -> isHalf(few, many) || beginsAlike(few, many);
      case WORDS -> tells(few) && (isHalf(few, many) || beginsAlike(few, many));
    };
  }

  /// The strictest of all kinds that either has.
  private static More more(BodyName one, BodyName other) {
    return Stream.concat(one.kinds().stream(), other.kinds().stream())
        .map(Kind::more)
        .min(Comparator.naturalOrder())
        .orElse(More.WORDS);
  }

  private static boolean has(BodyName name, String kind) {
    return name.kinds().stream().anyMatch(each -> each.id().equals(kind));
  }

  private static boolean isPlace(List<String> added) {
    List<String> words = added.stream().filter(Predicate.not(BodyName::isNumber)).toList();
    return words.isEmpty() || Places.isKnown(words);
  }

  /// Two words, one of which not every other body has.
  private static boolean tells(List<String> words) {
    return words.size() > 1 && !words.stream().allMatch(Kinds::isCommon);
  }

  private static boolean isHalf(List<String> few, List<String> many) {
    return few.size() * 2 >= many.size();
  }

  private static boolean beginsAlike(List<String> few, List<String> many) {
    return few.size() * 3 >= many.size() && many.subList(0, few.size()).equals(few);
  }

  /// Domains of a ministry that come and go: the first stays, and half of the others.
  private static boolean shareDomains(List<String> few, List<String> many) {
    return few.stream().filter(many::contains).count() * 2 >= few.size();
  }
}
