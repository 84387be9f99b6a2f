package club.core.request;

import club.core.Club;
import club.core.EmailAddress;
import club.core.Reference;
import club.core.link.Link;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.register.Member;
import club.core.register.Register;
import club.core.register.Registers;
import club.core.request.Decide.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a ballot makes of a request, with everything that is written beside it.
///
/// @param reviewers the mailboxes that get a receipt, or are asked again
record Steps(Requests requests, Registers registers, List<EmailAddress> reviewers, Club club) {
  /// The next step of a request.
  sealed interface Step {
    /// It can be written.
    record Ready(Decisions.Transition transition) implements Step {}

    /// It cannot be taken so.
    record Blocked(Outcome outcome) implements Step {}
  }

  /// What this ballot makes of a request.
  Step of(Link link, JoinRequest request, Ballot ballot, Instant now) {
    if (ballot.reconsiders()) {
      return new Step.Ready(reopened(link, request, ballot, now));
    }
    Verdict verdict = ballot.verdict().orElseThrow();
    Decision decision =
        Decision.of(
            verdict,
            link.mailbox().orElseThrow(),
            ballot.written(BallotText.DECIDED_BY),
            now,
            ballot.words());
    if (verdict.lists()) {
      return listed(link, request, ballot, decision);
    }
    return verdict == Verdict.SAME
        ? same(link, request, ballot, decision)
        : decided(link, request, decision, Optional.empty());
  }

  /// Whether the decision that stands was made by this link's mailbox, with this ballot's verdict.
  static boolean isBy(JoinRequest request, Link link, Ballot ballot) {
    return request
        .decision()
        .filter(decision -> link.mailbox().filter(decision.mailbox()::equals).isPresent())
        .filter(decision -> ballot.verdict().equals(Optional.of(decision.verdict())))
        .filter(decision -> decision.verdict().status() == request.status())
        .isPresent();
  }

  private Step listed(Link link, JoinRequest request, Ballot ballot, Decision decision) {
    Register register = registers.read();
    String name = ballot.listedName(request.application().organisation());
    Optional<String> taken = Listings.taken(request, name, register);
    if (taken.isPresent()) {
      return new Step.Blocked(new Outcome.AlreadyListed(request, taken.get()));
    }
    int others = register.present().size() + register.unreadable().size();
    Decision listing = decision.listing(name, others + 1);
    return decided(
        link,
        request,
        listing,
        Optional.of(
            new Listings(club)
                .added(request, listing, ballot.written(BallotText.SORT_KEY), register)));
  }

  private Step same(Link link, JoinRequest request, Ballot ballot, Decision decision) {
    Reference other = ballot.twin().orElseThrow();
    Optional<String> member = registers.read().member(other).map(Member::name);
    boolean isKnown =
        !other.equals(request.reference())
            && (member.isPresent() || requests.find(other).isPresent());
    return isKnown
        ? decided(link, request, decision.twin(other, member), Optional.empty())
        : new Step.Blocked(new Outcome.Incomplete(request, List.of(new BallotProblem.NoTwin())));
  }

  private Step decided(
      Link link, JoinRequest before, Decision decision, Optional<Decisions.Listing> listing) {
    JoinRequest after = before.decided(decision);
    List<LedgerEntry> mails =
        LedgerEntry.due(
            after.reference(),
            after.generation(),
            MailKind.DECISION,
            MailKind.RECEIPT,
            reviewers,
            decision.at());
    return new Step.Ready(transition(before, after, link, decision.at(), mails, listing));
  }

  private Decisions.Transition reopened(Link link, JoinRequest before, Ballot ballot, Instant now) {
    String who =
        ballot.written(BallotText.DECIDED_BY).orElseGet(() -> link.mailbox().orElseThrow().value());
    JoinRequest after = before.reconsidered(who, ballot.words(), now);
    List<LedgerEntry> mails =
        LedgerEntry.due(after.reference(), after.generation(), MailKind.REVIEW, reviewers, now);
    Optional<Decisions.Listing> undone =
        before.status() == Status.LISTED
            ? new Listings(club).undone(before, who, now, registers.read())
            : Optional.empty();
    return transition(before, after, link, now, mails, undone);
  }

  private static Decisions.Transition transition(
      JoinRequest before,
      JoinRequest after,
      Link link,
      Instant now,
      List<LedgerEntry> mails,
      Optional<Decisions.Listing> listing) {
    return new Decisions.Transition(before, after, link, now.plus(Link.SKEW), mails, listing);
  }
}
