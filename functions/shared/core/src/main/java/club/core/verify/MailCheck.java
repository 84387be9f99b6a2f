package club.core.verify;

import club.core.Reference;
import club.core.link.Link;
import club.core.mail.LedgerEntry;
import club.core.mail.Recipient;
import club.core.survey.Row;
import club.core.survey.Row.Content;
import club.core.survey.Snapshot;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks mails: their recipients, and that each is stored once, with the link that it carried.
final class MailCheck implements Check {
  @Override
  public Stream<Breach> breaches(Snapshot snapshot, Instant now) {
    Set<String> requests =
        snapshot
            .contents(Content.Asked.class)
            .map(asked -> asked.request().reference().value())
            .collect(Collectors.toSet());
    Map<Reference, List<Link>> links =
        snapshot
            .contents(Content.Linked.class)
            .map(Content.Linked::link)
            .collect(Collectors.groupingBy(Link::reference));
    return snapshot
        .map(
            Content.Mailed.class,
            (row, mailed) ->
                Stream.of(
                        isStray(row, mailed.entry(), requests),
                        isMisnamed(row, mailed.entry()),
                        lacksItsLink(
                            row,
                            mailed.entry(),
                            links.getOrDefault(mailed.entry().reference(), List.of()),
                            now))
                    .flatMap(Optional::stream))
        .flatMap(Function.identity());
  }

  private static Optional<Breach> isStray(Row row, LedgerEntry mail, Set<String> requests) {
    if (!requests.contains(mail.reference().value())) {
      return breach(Statement.ADDRESSEES, row, "is about a request that does not exist");
    }
    boolean toReviewer = mail.recipient() instanceof Recipient.Reviewer;
    return toReviewer == mail.kind().isToStaff()
        ? Optional.empty()
        : breach(Statement.ADDRESSEES, row, "goes to the wrong kind of recipient");
  }

  /// The key is the event and the mailbox: under another key the same mail could be stored twice.
  private static Optional<Breach> isMisnamed(Row row, LedgerEntry mail) {
    return row.sort().equals(mail.id())
        ? Optional.empty()
        : breach(Statement.DUPLICATES, row, "is not stored under its event and mailbox");
  }

  /// A sent mail has its link, which the table deletes a year after its end.
  private static Optional<Breach> lacksItsLink(
      Row row, LedgerEntry mail, List<Link> links, Instant now) {
    boolean carries = mail.kind().carriesLink() && mail.state() == LedgerEntry.State.SENT;
    if (!carries || mail.since().isBefore(now.minus(Link.LIFE.multipliedBy(12)))) {
      return Optional.empty();
    }
    return links.stream().anyMatch(link -> isOf(link, mail))
        ? Optional.empty()
        : breach(Statement.DUPLICATES, row, "was sent and its link is missing");
  }

  private static boolean isOf(Link link, LedgerEntry mail) {
    boolean recipient =
        switch (mail.recipient()) {
          case Recipient.Applicant() -> link.purpose() == Link.Purpose.OWN;
          case Recipient.Reviewer reviewer ->
              link.purpose() == Link.Purpose.STAFF
                  && link.mailbox().equals(Optional.of(reviewer.mailbox()));
        };
    return recipient
        && link.reference().equals(mail.reference())
        && link.generation() == mail.generation();
  }

  private static Optional<Breach> breach(Statement statement, Row row, String what) {
    return Optional.of(new Breach(statement, row.name() + " " + what));
  }
}
