package club.core.mail;

import static java.util.stream.Collectors.toSet;

import club.core.Reference;
import club.core.logo.ProposedLogos;
import club.core.news.Arrivals;
import club.core.register.Listed;
import club.core.register.Register;
import club.core.survey.Snapshot;
import java.util.Optional;
import java.util.Set;

/// What awaits something of staff.
///
/// @param decision the requests that await a decision
/// @param next those that await an answer or a signature
/// @param answer the proposals without an answer
/// @param announcement the newest of the members whose announcement was drafted and not published
/// @param logos the logos that nobody has published or declined
record Awaited(
    Set<Round> decision,
    Set<Round> next,
    Set<Round> answer,
    Optional<Reference> announcement,
    ProposedLogos logos) {

  static Awaited in(Snapshot snapshot, Register register, ProposedLogos logos) {
    return new Awaited(
        snapshot.undecided().stream().map(Round::of).collect(toSet()),
        snapshot.requests().stream()
            .filter(request -> request.status().isOpen() && !request.isWaiting())
            .map(Round::of)
            .collect(toSet()),
        snapshot.openProposals().stream()
            .map(one -> new Round(one.member(), one.number()))
            .collect(toSet()),
        drafted(snapshot, register),
        logos);
  }

  /// Whether a mail to a reviewer asks for something that still waits.
  boolean isAsked(LedgerEntry mail) {
    return switch (mail.kind()) {
      case REVIEW -> decision.contains(Round.of(mail));
      case RECEIPT -> next.contains(Round.of(mail));
      case PROPOSAL -> answer.contains(Round.of(mail));
      case LOGO ->
          logos
              .proposed(mail.reference())
              .filter(tile -> ProposedLogos.number(tile) == mail.generation())
              .isPresent();
      case ANNOUNCEMENT -> announcement.equals(Optional.of(mail.reference()));
      case ACKNOWLEDGEMENT,
          DECISION,
          WITHDRAWAL,
          FRESH,
          DOOR,
          ENTRY,
          ANSWER,
          CHANGED,
          STILL_RIGHT,
          DIGEST,
          ESCALATION,
          WARNING,
          LAST_WARNING,
          STAFF_WARNING,
          LAST_STAFF_WARNING,
          EXPIRY,
          EXPIRY_RECEIPT ->
          false;
    };
  }

  /// A draft names all members since the last announcement; the last mail about it counts.
  private static Optional<Reference> drafted(Snapshot snapshot, Register register) {
    Set<Reference> mailed =
        snapshot.mails().stream()
            .filter(mail -> mail.kind() == MailKind.ANNOUNCEMENT)
            .map(LedgerEntry::reference)
            .collect(toSet());
    return Arrivals.newest(
            Arrivals.unannounced(register).stream()
                .filter(one -> mailed.contains(one.member().reference()))
                .toList())
        .map(Listed::member)
        .map(member -> member.reference());
  }
}
