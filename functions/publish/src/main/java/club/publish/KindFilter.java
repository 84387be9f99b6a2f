package club.publish;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import club.core.register.Listed;
import club.core.request.OrganisationKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The kinds by which the list can be narrowed.
///
/// @param total the number of all members
/// @param choices the kinds of at least one member, in the order of the form
/// @param unknown the number of members whose kind is not known
public record KindFilter(int total, List<Choice> choices, int unknown) {
  /// The members of one kind.
  ///
  /// @param label several of them, as in `Ministères`
  /// @param url their own page
  public record Choice(OrganisationKind kind, String label, int count, String url) {}

  static KindFilter of(Edition edition, List<Listed> members) {
    Map<Optional<OrganisationKind>, Long> counts =
        members.stream().collect(groupingBy(one -> one.member().profile().kind(), counting()));
    return new KindFilter(
        members.size(),
        Arrays.stream(OrganisationKind.values())
            .flatMap(kind -> choice(edition, kind, counts.getOrDefault(Optional.of(kind), 0L)))
            .toList(),
        Math.toIntExact(counts.getOrDefault(Optional.<OrganisationKind>empty(), 0L)));
  }

  private static Stream<Choice> choice(Edition edition, OrganisationKind kind, long count) {
    return count == 0
        ? Stream.empty()
        : Stream.of(
            new Choice(kind, edition.kinds(kind), Math.toIntExact(count), edition.kind(kind)));
  }

  /// Whether there is anything to choose.
  public boolean tells() {
    return choices.size() + Math.min(1, unknown) > 1;
  }
}
