package club.core.entry;

import club.core.Club;
import club.core.DependencyFailure;
import club.core.EmailAddress;
import club.core.link.MemberLinks;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Stores what a member proposes to change in its entry, so many times a day, and mails it to
/// staff.
///
/// @param most how many times a day
record ProposeEdits(
    EntryChanges changes,
    MemberLinks links,
    int most,
    List<EmailAddress> reviewers,
    Club club,
    Clock clock) {
  private static final int TRIES = 5;

  enum Result {
    STORED,
    /// The member has proposed as much today as it may.
    OFTEN,
    /// The link has expired meanwhile.
    EXPIRED
  }

  /// @throws DependencyFailure when it is not known to be stored
  Result propose(EntryDesk desk, List<EntryEdit> edits) {
    for (int i = 0; i < TRIES; i++) {
      Instant now = clock.instant();
      List<Proposal> before = desk.proposals();
      if (before.stream().filter(one -> day(one.at()).equals(day(now))).count() >= most) {
        return Result.OFTEN;
      }
      Proposal proposal =
          new Proposal(desk.member().reference(), before.size() + 1, now, edits, Optional.empty());
      List<LedgerEntry> mails =
          LedgerEntry.due(proposal.member(), proposal.number(), MailKind.PROPOSAL, reviewers, now);
      if (changes.propose(proposal, desk.used(now), mails)) {
        return Result.STORED;
      }
      if (!links.isOpen(desk.visit())) {
        return Result.EXPIRED;
      }
    }
    throw new DependencyFailure(
        "store a proposal", "table", new IllegalStateException("overtaken each time"));
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, club.zone());
  }
}
