package club.admin;

import club.core.CrashReports;
import club.core.mail.LedgerEntry;
import club.core.mail.Redrive;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `redrive`: makes every unfinished mail due now, and discards the reports of crashes, since what
/// they were about is done again.
///
/// - Answer: `mails` with `reference`, `kind`, `state` and `attempts` as they were, `underWay`: how
///   many are left since somebody sends them, `crashReports`: how many were discarded. Nothing of
///   it is personal.
record RedriveCommand(Redrive redrive, CrashReports crashReports) implements Command {
  @Override
  public String word() {
    return "redrive";
  }

  @Override
  public Answer run(Arguments arguments) {
    return arguments.isDryRun()
        ? done("previewed", redrive.preview(), crashReports.count())
        : done("redriven", redrive.run(), crashReports.discard());
  }

  private static Answer done(String outcome, Redrive.Report report, long crashes) {
    ObjectNode content = JsonNodeFactory.instance.objectNode();
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
