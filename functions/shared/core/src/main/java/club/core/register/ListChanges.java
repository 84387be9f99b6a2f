package club.core.register;

import static java.util.stream.Collectors.toMap;

import club.core.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// How one list differs from an earlier one.
///
/// @param joined the members of the later list alone, in its order
/// @param left the members of the earlier list alone, in its order
/// @param renamed those of both whose names differ
public record ListChanges(List<Listed> joined, List<Listed> left, List<Renaming> renamed) {
  public ListChanges {
    joined = List.copyOf(joined);
    left = List.copyOf(left);
    renamed = List.copyOf(renamed);
  }

  /// A member that bore one name on the earlier list and another on the later one.
  public record Renaming(String from, Listed to) {}

  /// Whether both lists show the same.
  public boolean isEmpty() {
    return joined.isEmpty() && left.isEmpty() && renamed.isEmpty();
  }

  /// The changes between the lists of two days.
  static ListChanges between(MemberList earlier, MemberList later) {
    Map<Reference, Listed> before = byReference(earlier);
    Map<Reference, Listed> after = byReference(later);
    return new ListChanges(
        missing(later, before),
        missing(earlier, after),
        later.members().stream().flatMap(one -> renaming(one, before)).toList());
  }

  private static Map<Reference, Listed> byReference(MemberList list) {
    return list.members().stream().collect(toMap(one -> one.member().reference(), one -> one));
  }

  private static List<Listed> missing(MemberList list, Map<Reference, Listed> others) {
    return list.members().stream()
        .filter(one -> !others.containsKey(one.member().reference()))
        .toList();
  }

  private static Stream<Renaming> renaming(Listed now, Map<Reference, Listed> before) {
    return Optional.ofNullable(before.get(now.member().reference()))
        .map(Listed::name)
        .filter(name -> !name.equals(now.name()))
        .map(name -> new Renaming(name, now))
        .stream();
  }
}
