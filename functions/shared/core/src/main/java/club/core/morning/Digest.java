package club.core.morning;

import club.core.Reference;
import club.core.WorkingDays;
import club.core.mail.LedgerEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What staff are told on a morning, beside the requests that wait, which are read when the mail is
/// written. It names nobody.
///
/// @param members how many members the club has
/// @param proposals the proposals of members that wait for an answer, the oldest first
/// @param unreachable the requests and members whose person does not receive the club's mails
/// @param mailboxes how many reviewers' mailboxes do not receive them
/// @param stuck how many mails do not leave, though tried again for hours
/// @param account whether the data add up
/// @param backup the latest instant to which the table can be taken back, where it is known
public record Digest(
    LocalDate day,
    int members,
    List<Open> proposals,
    List<Reference> unreachable,
    int mailboxes,
    int stuck,
    Account account,
    Optional<Instant> backup) {
  public Digest {
    proposals = List.copyOf(proposals);
    unreachable = List.copyOf(unreachable);
  }

  /// A proposal that waits since this instant.
  public record Open(Reference member, Instant since) {}

  /// Whether requests, histories and mails agree.
  ///
  /// @param requests how many requests are stored
  /// @param entries how many history entries they have
  /// @param mails how many mails about them were sent
  /// @param broken how many of the statements that `./club verify` checks do not hold
  public record Account(int requests, int entries, int mails, int broken) {
    /// Whether a mail counts.
    static boolean isSent(LedgerEntry mail) {
      return mail.kind().isAboutRequest() && mail.state() == LedgerEntry.State.SENT;
    }

    /// Whether everything adds up.
    public boolean isRight() {
      return broken == 0;
    }
  }

  /// The reference of the mails of this day's digest: they are about no request.
  public static Reference reference(LocalDate day) {
    return Reference.derived("digest of " + day);
  }

  /// The reference of its mails.
  public Reference reference() {
    return reference(day);
  }

  /// Whether it goes out even where nothing waits, so that silence never looks like health.
  public boolean opensMonth() {
    return WorkingDays.opensMonth(day);
  }

  /// Whether something is left for staff to do, beside requests.
  public boolean hasTasks() {
    return !proposals.isEmpty() || stuck > 0 || !account.isRight();
  }

  /// Whether mails do not arrive.
  public boolean hasLosses() {
    return !unreachable.isEmpty() || mailboxes > 0;
  }
}
