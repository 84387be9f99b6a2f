package club.core.request;

import club.core.register.Bearer;
import club.core.register.Comparison;
import club.core.register.Register;
import club.core.register.Resemblance;
import java.util.List;
import java.util.stream.Stream;

/// Finds who may be the organisation that asks to join: a member or a former one, by any of its
/// names, or another request that waits.
public final class Duplicates {
  private Duplicates() {}

  /// Who may be the same, the strongest reason first; neither the request itself nor the member
  /// that it became.
  public static List<Resemblance> of(
      JoinRequest request, Register register, List<JoinRequest> waiting) {
    Comparison name = new Comparison(listedName(request));
    Stream<Resemblance> members =
        register.members().stream()
            .filter(member -> !member.reference().equals(request.reference()))
            .flatMap(member -> name.with(member.names(), Bearer.of(member)).stream());
    Stream<Resemblance> requests =
        waiting.stream()
            .filter(other -> !other.reference().equals(request.reference()))
            .flatMap(other -> name.with(Stream.of(listedName(other)), bearer(other)).stream());
    return Stream.concat(members, requests).sorted(Resemblance.STRONGEST).toList();
  }

  private static String listedName(JoinRequest request) {
    return request.application().organisation().listedName();
  }

  private static Bearer bearer(JoinRequest other) {
    return new Bearer.Asking(other.reference(), other.receivedAt());
  }
}
