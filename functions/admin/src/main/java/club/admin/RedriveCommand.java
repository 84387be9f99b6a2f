package club.admin;

import club.core.CrashReports;
import club.core.EmailAddress;
import club.core.mail.AskReviewers;
import club.core.mail.LedgerEntry;
import club.core.mail.Redrive;
import club.core.mail.Unblock;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `redrive`: makes every unfinished mail due now, asks mailboxes that became reviewers after a
/// request had come, and discards the reports of crashes, since what they were about is done again.
///
/// - `reviewers`: the mailboxes that decide now; where there are none, nobody new is asked
/// - Answer: `freed`: how many mails were held back although nothing blocks their address; `asked`:
///   how many mails ask a new reviewer; `mails` with `reference`, `kind`, `state` and `attempts` as
///   they were, `underWay`: how many are left since somebody sends them, `crashReports`: how many
///   were discarded. Nothing of it is personal.
record RedriveCommand(Redrive redrive, Unblock unblock, AskReviewers ask, CrashReports crashReports)
    implements Command {
  @Override
  public String word() {
    return "redrive";
  }

  @Override
  public Answer run(Arguments arguments) {
    List<EmailAddress> reviewers = arguments.addresses("reviewers");
    // First what is there: a mail that is only now made is not left undone.
    return arguments.isDryRun()
        ? done(
            "previewed",
            redrive.preview(),
            unblock.countFreed(reviewers),
            ask.preview(reviewers),
            crashReports.count())
        : done(
            "redriven",
            redrive.run(),
            unblock.wakeFreed(reviewers),
            ask.run(reviewers),
            crashReports.discard());
  }

  private static Answer done(
      String outcome, Redrive.Report report, long freed, List<LedgerEntry> asked, long crashes) {
    ObjectNode content =
        JsonNodeFactory.instance.objectNode().put("freed", freed).put("asked", asked.size());
    ArrayNode mails = content.putArray("mails");
    for (LedgerEntry mail : report.mails()) {
      mails
          .addObject()
          .put("reference", mail.reference().value())
          .put("kind", mail.kind().wire())
          .put("state", mail.state().name())
          .put("attempts", mail.attempts());
    }
    content.put("underWay", report.underWay()).put("crashReports", crashes);
    return new Answer.Done(outcome, content);
  }
}
