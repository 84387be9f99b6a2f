package club.core.request;

import club.core.EmailAddress;
import club.core.Reference;
import java.time.Instant;
import java.util.Optional;

/// A decision that stands.
///
/// @param mailbox the reviewer's mailbox whose link was used
/// @param decidedBy the name that the person gave: declared, not proven
/// @param reason the reason of a refusal, a question, or a word on another decision; the applicant
///   receives this very text
/// @param publishedName the name on the list: for a listing, and of the member that the
///   organisation is already
/// @param members how many members the list had with this one, at that instant; for a listing
/// @param same the member or the request that the organisation is already
public record Decision(
    Verdict verdict,
    EmailAddress mailbox,
    Optional<String> decidedBy,
    Instant at,
    Optional<String> reason,
    Optional<String> publishedName,
    Optional<Integer> members,
    Optional<Reference> same) {

  /// A decision that lists nobody.
  public static Decision of(
      Verdict verdict,
      EmailAddress mailbox,
      Optional<String> decidedBy,
      Instant at,
      Optional<String> reason) {
    return new Decision(
        verdict,
        mailbox,
        decidedBy,
        at,
        reason,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// Who decided, as people read it: the declared name, else the mailbox.
  public String who() {
    return decidedBy.orElse(mailbox.value());
  }

  /// This decision, which lists one more member.
  ///
  /// @param members how many members there are with it
  Decision listing(String name, int members) {
    return new Decision(
        verdict, mailbox, decidedBy, at, reason, Optional.of(name), Optional.of(members), same);
  }

  /// This decision, by which the organisation is this member or request.
  ///
  /// @param name of the member
  Decision twin(Reference other, Optional<String> name) {
    return new Decision(verdict, mailbox, decidedBy, at, reason, name, members, Optional.of(other));
  }
}
