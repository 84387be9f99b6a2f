package club.core.mail;

import club.core.EmailAddress;
import club.core.request.JoinRequest;
import club.core.survey.Mending;
import club.core.survey.Snapshot;
import club.core.survey.Survey;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Mails open requests to mailboxes that became reviewers after a request arrived: the only mails
/// about it went to the reviewers of that time, who may no longer read them.
public final class AskReviewers {
  private final Survey survey;
  private final Mending mending;
  private final Clock clock;

  /// Reads and writes with these.
  public AskReviewers(Survey survey, Mending mending, Clock clock) {
    this.survey = survey;
    this.mending = mending;
    this.clock = clock;
  }

  /// The mails that [#run] would make due; changes nothing.
  public List<LedgerEntry> preview(List<EmailAddress> reviewers) {
    return missing(reviewers).toList();
  }

  /// Makes a mail due for each of these mailboxes and each request that awaits a decision, where
  /// there is none yet. A second run adds nothing.
  ///
  /// @return the mails that are due now
  /// @throws club.core.DependencyFailure when they are not known to be stored
  public List<LedgerEntry> run(List<EmailAddress> reviewers) {
    return missing(reviewers).filter(mending::add).toList();
  }

  private Stream<LedgerEntry> missing(List<EmailAddress> reviewers) {
    Snapshot snapshot = survey.read();
    Map<Round, List<LedgerEntry>> asked =
        snapshot.mails().stream()
            .filter(mail -> mail.kind() == MailKind.REVIEW)
            .collect(Collectors.groupingBy(Round::of));
    Instant now = clock.instant();
    return snapshot.undecided().stream()
        .flatMap(
            request -> {
              List<EmailAddress> mailboxes =
                  asked.getOrDefault(Round.of(request), List.of()).stream()
                      .flatMap(mail -> mail.recipient().reviewer().stream())
                      .toList();
              return reviewers.stream()
                  .filter(mailbox -> !mailbox.isAmong(mailboxes))
                  .map(mailbox -> mail(request, mailbox, now));
            });
  }

  private static LedgerEntry mail(JoinRequest request, EmailAddress mailbox, Instant now) {
    return LedgerEntry.due(
        request.reference(),
        request.generation(),
        MailKind.REVIEW,
        new Recipient.Reviewer(mailbox),
        now);
  }
}
