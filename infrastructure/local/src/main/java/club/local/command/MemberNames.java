package club.local.command;

import club.core.PlainText;
import club.core.Reference;
import club.core.register.Fold;
import club.core.register.Member;
import club.core.register.NameIndex;
import club.core.register.Register;
import club.local.ClubProblem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds the member that an operator names.
record MemberNames(Register register) {

  /// The member of this name or reference, of today or former.
  ///
  /// @throws ClubProblem when there is none, or more than one
  Member find(String typed) {
    Optional<Member> referred = Reference.of(typed).flatMap(register::member);
    if (referred.isPresent()) {
      return referred.get();
    }
    List<Member> found = bearing(typed);
    if (found.isEmpty()) {
      throw new ClubProblem("No member is called “" + typed + "”" + alike(typed));
    }
    if (found.size() > 1) {
      throw new ClubProblem(
          "Several members are called “%s”: give the reference, %s."
              .formatted(
                  typed, found.stream().map(MemberNames::shown).collect(Collectors.joining(", "))));
    }
    return found.getFirst();
  }

  /// A name for this member, cleaned.
  ///
  /// @throws ClubProblem when it is none, or that of another member
  String free(String typed, Member member) {
    String name = PlainText.line(typed);
    if (PlainText.refused(name).isPresent() || name.chars().noneMatch(Character::isLetter)) {
      throw new ClubProblem("“" + typed + "” is not a name: write it with letters.");
    }
    for (Member other : bearing(name)) {
      if (!other.reference().equals(member.reference())) {
        throw new ClubProblem(
            "Another member is called “%s”, %s: if they are one, use ./club member merge."
                .formatted(name, other.reference()));
      }
    }
    return name;
  }

  private List<Member> bearing(String name) {
    String fold = Fold.of(name);
    return register.members().stream()
        .filter(member -> member.names().anyMatch(one -> Fold.of(one).equals(fold)))
        .toList();
  }

  private String alike(String typed) {
    NameIndex<Member> index = new NameIndex<>();
    register.members().forEach(member -> member.names().forEach(name -> index.add(member, name)));
    List<String> names =
        index.of(typed).stream().limit(3).map(match -> match.resemblance().existing()).toList();
    return names.isEmpty()
        ? ": ./club member list has all names."
        : ": do you mean “" + String.join("”, “", names) + "”?";
  }

  private static String shown(Member member) {
    return member.reference() + " (" + member.name() + ")";
  }
}
