package club.core.news;

import club.core.register.Listed;
import club.core.register.MemberList;
import club.core.register.Register;
import club.core.request.OrganisationKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How many members of a kind there were on two lists.
record KindGrowth(OrganisationKind kind, long before, long after) {
  /// A kind of which fewer came has not grown to speak of.
  private static final int FEWEST = 2;

  /// The kinds of which several came, in the order of [OrganisationKind]. None where a member's
  /// kind is not known: the numbers would be too low.
  static List<KindGrowth> in(Register register, Period period, List<Listed> arrivals) {
    MemberList before = register.on(period.since());
    MemberList after = register.on(period.until());
    if (!allKnown(before) || !allKnown(after)) {
      return List.of();
    }
    return Arrays.stream(OrganisationKind.values())
        .filter(kind -> kind != OrganisationKind.OTHER)
        .filter(kind -> count(arrivals, kind) >= FEWEST)
        .map(
            kind ->
                new KindGrowth(kind, count(before.members(), kind), count(after.members(), kind)))
        .filter(growth -> growth.after() > growth.before())
        .toList();
  }

  private static boolean allKnown(MemberList list) {
    return list.members().stream().allMatch(one -> kindOf(one).isPresent());
  }

  private static long count(List<Listed> members, OrganisationKind kind) {
    return members.stream().filter(one -> kindOf(one).equals(Optional.of(kind))).count();
  }

  private static Optional<OrganisationKind> kindOf(Listed one) {
    return one.member().profile().published().kind();
  }
}
