package club.core.verify;

import club.core.register.Fold;
import club.core.register.Member;
import club.core.request.JoinRequest;
import club.core.request.Status;
import club.core.survey.Row.Content;
import club.core.survey.Snapshot;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks the register: members and requests agree, and no two members have one name.
final class RegisterCheck implements Check {
  /// The id of a member that joined by a request: its reference and generation.
  private static final Pattern BY_REQUEST = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9]+");

  @Override
  public Stream<Breach> breaches(Snapshot snapshot, Instant now) {
    List<Member> members =
        snapshot.contents(Content.Listed.class).map(Content.Listed::member).toList();
    Set<String> ids = members.stream().map(Member::id).collect(Collectors.toSet());
    Set<String> listed =
        snapshot
            .contents(Content.Asked.class)
            .map(Content.Asked::request)
            .filter(request -> request.status() == Status.LISTED)
            .map(RegisterCheck::memberId)
            .collect(Collectors.toSet());
    Set<String> asked =
        snapshot
            .contents(Content.Asked.class)
            .map(each -> each.request().reference().value())
            .collect(Collectors.toSet());
    return Stream.of(
            listed.stream()
                .filter(id -> !ids.contains(id))
                .map(id -> breach(id + " is listed and is not a member")),
            ids.stream()
                .filter(id -> BY_REQUEST.matcher(id).matches())
                .filter(id -> !asked.contains(id.substring(0, 9)))
                .map(id -> breach(id + " is a member and its request does not exist")),
            sameNames(members),
            version(snapshot, members))
        .flatMap(all -> all);
  }

  private static Stream<Breach> sameNames(List<Member> members) {
    Map<String, List<String>> byName =
        members.stream()
            .collect(
                Collectors.groupingBy(
                    member -> Fold.of(member.name()),
                    Collectors.mapping(Member::id, Collectors.toList())));
    return byName.values().stream()
        .filter(ids -> ids.size() > 1)
        .map(
            ids ->
                breach(String.join(", ", ids.stream().sorted().toList()) + " have the same name"));
  }

  /// Every listing increments the version.
  private static Stream<Breach> version(Snapshot snapshot, List<Member> members) {
    long version =
        snapshot.contents(Content.Version.class).mapToLong(Content.Version::number).sum();
    return members.isEmpty() || version > 0
        ? Stream.of()
        : Stream.of(breach("there are members and the list has no version"));
  }

  private static String memberId(JoinRequest request) {
    return request.reference() + "-" + request.generation();
  }

  private static Breach breach(String where) {
    return new Breach(Statement.REGISTER, where);
  }
}
