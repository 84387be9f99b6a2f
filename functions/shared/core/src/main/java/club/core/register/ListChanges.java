package club.core.register;

import club.core.Reference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    return of(byReference(earlier), byReference(later));
  }

  /// The changes between what was shown before and what is shown after, each in its order.
  static ListChanges of(Map<Reference, Listed> before, Map<Reference, Listed> after) {
    return new ListChanges(
        missing(after, before),
        missing(before, after),
        after.entrySet().stream()
            .flatMap(one -> renaming(one.getValue(), before.get(one.getKey())))
            .toList());
  }

  private static Map<Reference, Listed> byReference(MemberList list) {
    Map<Reference, Listed> byReference = new LinkedHashMap<>();
    list.members().forEach(one -> byReference.put(one.member().reference(), one));
    return byReference;
  }

  private static List<Listed> missing(Map<Reference, Listed> list, Map<Reference, Listed> others) {
    return list.entrySet().stream()
        .filter(one -> !others.containsKey(one.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static Stream<Renaming> renaming(Listed now, @Nullable Listed before) {
    return Optional.ofNullable(before)
        .map(Listed::name)
        .filter(name -> !name.equals(now.name()))
        .map(name -> new Renaming(name, now))
        .stream();
  }
}
