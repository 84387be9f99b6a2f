package club.core.register;

import club.core.register.Resemblance.Reason;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Judges whether two names may mean the same body. Only an equal folded name is certain; all else
/// warns a person, and errs on the side of silence. The tables `kinds.txt` and `places.txt` have
/// what it knows of French bodies.
final class Likeness {
  private static final Set<String> FIRM = Set.of("legal");

  private Likeness() {}

  /// The strongest reason, if there is any.
  static Optional<Reason> of(BodyName one, BodyName other) {
    return of(one, other, true);
  }

  /// As [#of(BodyName, BodyName)], of names that share a trait.
  ///
  /// @param initials whether one name may be the initials of the other, which is dear to find out
  static Optional<Reason> of(BodyName one, BodyName other, boolean initials) {
    if (one.fold().equals(other.fold())) {
      return Optional.of(Reason.SAME);
    }
    if (isFormer(one, other) || isFormer(other, one)) {
      return Optional.of(Reason.FORMER);
    }
    if (areToldApart(one, other)) {
      return Optional.empty();
    }
    if (shareAcronym(one, other, initials) || isAcronym(one, other) || isAcronym(other, one)) {
      return Optional.of(Reason.ACRONYM);
    }
    if (initials && (isSpeltOut(one, other) || isSpeltOut(other, one))) {
      return Optional.of(Reason.INITIALS);
    }
    return byWords(one, other);
  }

  private static Optional<Reason> byWords(BodyName one, BodyName other) {
    boolean alike = areKindsAlike(one, other);
    if (alike && one.proper().equals(other.proper())) {
      return Optional.of(reason(one, other));
    }
    if (Spelling.isClose(one.words(), other.words())
        || (alike && Spelling.isClose(one.proper(), other.proper()))) {
      return Optional.of(Reason.SPELLING);
    }
    if (!alike) {
      return Optional.empty();
    }
    if (one.proper().size() > 1 && one.sorted().equals(other.sorted())) {
      return Optional.of(Reason.ORDER);
    }
    return Addition.isSameBody(one, other) ? Optional.of(Reason.WORDS) : Optional.empty();
  }

  /// Why names that differ at most in the kind of body are alike.
  private static Reason reason(BodyName one, BodyName other) {
    if (one.words().equals(other.words())) {
      return Reason.SPELLING;
    }
    boolean areFirms = one.kindIds().equals(FIRM) && other.kindIds().equals(FIRM);
    return one.kindIds().equals(other.kindIds()) && !areFirms ? Reason.KIND : Reason.LEGAL_FORM;
  }

  private static boolean isFormer(BodyName one, BodyName other) {
    return one.former().contains(other.joined())
        || !Collections.disjoint(one.former(), other.acronyms());
  }

  /// The names differ by a number, by their acronyms, or by what else is in brackets.
  private static boolean areToldApart(BodyName one, BodyName other) {
    if (haveOtherAcronyms(one, other)) {
      return true;
    }
    if (!one.remark().isEmpty() && !other.remark().isEmpty()) {
      return !one.remark().equals(other.remark());
    }
    return !one.numbers().isEmpty()
        && !other.numbers().isEmpty()
        && !one.numbers().equals(other.numbers());
  }

  /// One that the other begins with is older or shorter: `CNAM` and `CNAMTS`.
  private static boolean haveOtherAcronyms(BodyName one, BodyName other) {
    return !one.acronyms().isEmpty()
        && !other.acronyms().isEmpty()
        && one.acronyms().stream()
            .noneMatch(
                letters ->
                    other.acronyms().stream()
                        .anyMatch(each -> each.startsWith(letters) || letters.startsWith(each)));
  }

  /// Bodies of one acronym have a word in common too, or one has an acronym that its name does not
  /// explain, or they are as different as the two CNAM.
  private static boolean shareAcronym(BodyName one, BodyName other, boolean initials) {
    if (one.acronyms().isEmpty() && other.acronyms().isEmpty()) {
      return false;
    }
    if (initials && (hasInitials(one, other) || hasInitials(other, one))) {
      return shareWord(one, other);
    }
    return one.acronyms().stream()
        .filter(other.acronyms()::contains)
        .anyMatch(
            letters ->
                shareWord(one, other)
                    || !Acronym.isOf(letters, one.all())
                    || !Acronym.isOf(letters, other.all()));
  }

  private static boolean shareWord(BodyName one, BodyName other) {
    return one.words().stream()
        .anyMatch(word -> !Kinds.isCommon(word) && other.words().contains(word));
  }

  /// The acronym of one is made of the initials of the other, which has none.
  private static boolean hasInitials(BodyName one, BodyName other) {
    return other.acronyms().isEmpty()
        && one.acronyms().stream().anyMatch(letters -> Initials.areOf(letters, other.all()));
  }

  private static boolean isAcronym(BodyName one, BodyName other) {
    return one.acronyms().contains(other.joined())
        && (other.remark().isEmpty() || one.words().containsAll(other.remark()));
  }

  /// One name, or its first word, is made of the initials of the other.
  private static boolean isSpeltOut(BodyName one, BodyName other) {
    if (one.words().isEmpty() || one.joined().length() < 3 || !one.remark().isEmpty()) {
      return false;
    }
    if (one.joined().length() <= Initials.LONGEST
        && (Initials.areOf(one.joined(), other.all())
            || Initials.areOf(one.joined(), other.proper()))) {
      return true;
    }
    if (areKindsAlike(one, other)
        && one.proper().size() == 1
        && Initials.areOf(one.properLetters(), other.proper())) {
      return true;
    }
    List<String> tail = one.words().subList(1, one.words().size());
    int rest = other.words().size() - tail.size();
    return one.kinds().isEmpty()
        && !tail.isEmpty()
        && rest > 0
        && other.words().subList(rest, other.words().size()).equals(tail)
        && Initials.areOf(one.words().getFirst(), other.words().subList(0, rest));
  }

  /// The kinds are the same, but for those that staff leave out.
  private static boolean areKindsAlike(BodyName one, BodyName other) {
    return one.kindIds().equals(other.kindIds()) || isLeftOut(one, other) || isLeftOut(other, one);
  }

  private static boolean isLeftOut(BodyName without, BodyName with) {
    int words = without.proper().size();
    return words > 0
        && with.kindIds().containsAll(without.kindIds())
        && with.kinds().stream()
            .filter(kind -> !without.kinds().contains(kind))
            .allMatch(kind -> kind.isOptional(words));
  }
}
