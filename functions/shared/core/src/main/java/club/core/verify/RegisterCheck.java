package club.core.verify;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import club.core.Reference;
import club.core.register.Fold;
import club.core.register.Member;
import club.core.register.RegisterEntry;
import club.core.request.Decision;
import club.core.request.JoinRequest;
import club.core.request.Status;
import club.core.survey.Row.Content;
import club.core.survey.Snapshot;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Checks the register: members and requests agree, and no two present members have one name.
final class RegisterCheck implements Check {
  @Override
  public void look(Snapshot snapshot, Instant now, Breaches found) {
    List<Member> members = snapshot.members();
    Set<Reference> ids = members.stream().map(Member::reference).collect(toSet());
    for (JoinRequest request : snapshot.requests()) {
      if (request.status() == Status.LISTED
          && !ids.contains(request.reference())
          && !bears(request, members)) {
        found.add(Statement.REGISTER, request.reference() + " is listed and is not a member");
      }
    }
    Set<Reference> asked = snapshot.everAsked();
    snapshot
        .contents(Content.Registered.class)
        .map(Content.Registered::entry)
        .filter(entry -> entry.number() == 1 && entry.what() == RegisterEntry.What.LISTED)
        .map(RegisterEntry::member)
        .filter(member -> !asked.contains(member))
        .forEach(
            member ->
                found.add(
                    Statement.REGISTER, member + " is a member and its request does not exist"));
    sameNames(members, found);
    // Every listing increments the version.
    if (!members.isEmpty() && snapshot.version() == 0) {
      found.add(Statement.REGISTER, "there are members and the list has no version");
    }
  }

  /// Whether a former member came back by this request, or it was merged: then another member bears
  /// the name.
  private static boolean bears(JoinRequest request, List<Member> members) {
    return request
        .decision()
        .flatMap(Decision::publishedName)
        .map(Fold::of)
        .filter(
            name ->
                members.stream()
                    .flatMap(Member::names)
                    .anyMatch(borne -> Fold.of(borne).equals(name)))
        .isPresent();
  }

  private static void sameNames(List<Member> members, Breaches found) {
    members.stream()
        .filter(Member::isPresent)
        .collect(groupingBy(member -> Fold.of(member.name())))
        .values()
        .stream()
        .filter(same -> same.size() > 1)
        .map(
            same ->
                same.stream()
                    .map(member -> member.reference().value())
                    .sorted()
                    .collect(joining(", ")))
        .forEach(ids -> found.add(Statement.REGISTER, ids + " have the same name"));
  }
}
