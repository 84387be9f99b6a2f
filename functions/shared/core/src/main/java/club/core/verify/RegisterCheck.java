package club.core.verify;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import club.core.register.Fold;
import club.core.register.Member;
import club.core.request.JoinRequest;
import club.core.request.Status;
import club.core.survey.Row.Content;
import club.core.survey.Snapshot;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Checks the register: members and requests agree, and no two members have one name.
final class RegisterCheck implements Check {
  /// The id of a member that joined by a request: its reference and generation.
  private static final Pattern BY_REQUEST = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9]+");

  @Override
  public void look(Snapshot snapshot, Instant now, Breaches found) {
    List<Member> members = snapshot.members();
    Set<String> ids = members.stream().map(Member::id).collect(toSet());
    for (JoinRequest request : snapshot.requests()) {
      String id = request.reference() + "-" + request.generation();
      if (request.status() == Status.LISTED && !ids.contains(id)) {
        found.add(Statement.REGISTER, id + " is listed and is not a member");
      }
    }
    Set<String> asked =
        snapshot.requests().stream().map(each -> each.reference().value()).collect(toSet());
    ids.stream()
        .filter(id -> BY_REQUEST.matcher(id).matches())
        .filter(id -> !asked.contains(id.substring(0, 9)))
        .forEach(
            id ->
                found.add(Statement.REGISTER, id + " is a member and its request does not exist"));
    sameNames(members, found);
    // Every listing increments the version.
    long version =
        snapshot.contents(Content.Version.class).mapToLong(Content.Version::number).sum();
    if (!members.isEmpty() && version == 0) {
      found.add(Statement.REGISTER, "there are members and the list has no version");
    }
  }

  private static void sameNames(List<Member> members, Breaches found) {
    members.stream().collect(groupingBy(member -> Fold.of(member.name()))).values().stream()
        .filter(same -> same.size() > 1)
        .map(same -> same.stream().map(Member::id).sorted().collect(joining(", ")))
        .forEach(ids -> found.add(Statement.REGISTER, ids + " have the same name"));
  }
}
