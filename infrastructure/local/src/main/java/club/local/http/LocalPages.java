package club.local.http;

import club.local.Json;
import club.local.fault.Faults;
import club.local.fault.Faults.Fault;
import club.local.fault.Faults.Kind;
import club.local.lambda.FunctionLog;
import club.local.mail.MailReports;
import club.local.mail.MailboxPages;
import club.local.preview.MailPreviews;
import club.local.table.Table;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/// What stands under `/_local/`, on one machine only: the mailbox and what SES reports of its
/// mails, previews of mails, the clock, the table, the log, the faults.
public record LocalPages(
    MailboxPages mailbox,
    ClockPage clock,
    Table table,
    FunctionLog log,
    Faults faults,
    MailReports reports,
    Optional<MailPreviews> previews) {
  static final String PREFIX = "/_local/";

  private static final Pattern BACK = Pattern.compile("/_local/[A-Za-z0-9/._-]*");

  Reply answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(PREFIX.length());
    boolean isPost = exchange.getRequestMethod().equals("POST");
    try {
      Form form = Form.of(isPost ? exchange.getRequestBody().readAllBytes() : new byte[0]);
      return switch (path) {
        case "clock" -> isPost ? done(form, clock.advance(form)) : clock.time();
        case "faults" -> isPost ? addFault(form) : Reply.json(200, pending());
        case "feedback" -> isPost ? report(form) : plain(405, "Only POST reports.");
        case "deployed" -> plain(200, "CloudFormation takes the answer.");
        case "table.json" -> Reply.json(200, table.items());
        case "log" -> plain(200, String.join("\n", log.lines()));
        default ->
            previews
                .filter(any -> path.matches(MailPreviews.PATH + "(/.*)?"))
                .map(all -> all.answer(path.substring(MailPreviews.PATH.length())))
                .orElseGet(() -> mailbox.answer(path, languages(exchange)));
      };
    } catch (IllegalArgumentException e) {
      return plain(400, String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable String languages(HttpExchange exchange) {
    return exchange.getRequestHeaders().getFirst("Accept-Language");
  }

  /// Redirects to the mail, for a person who pressed its button.
  private Reply report(Form form) {
    String mail = reports.publish(form.required("mail"), form.required("kind"));
    return done(form, back(mail));
  }

  /// The answer to a form that was sent: the page that it names as `back`, of the mailbox alone, or
  /// else this reply.
  private static Reply done(Form form, Reply reply) {
    return form.value("back")
        .filter(page -> BACK.matcher(page).matches())
        .map(LocalPages::back)
        .orElse(reply);
  }

  private static Reply back(String page) {
    return plain(303, "Done.").with("Location", page);
  }

  private Reply addFault(Form form) {
    String times = form.value("times").orElse("1");
    faults.add(
        new Fault(
            form.required("service"),
            form.required("operation"),
            Kind.of(form.required("kind")),
            times.matches("[0-9]{1,6}") ? Integer.parseInt(times) : 0));
    return Reply.json(200, pending());
  }

  private ArrayNode pending() {
    ArrayNode list = Json.array();
    for (Fault fault : faults.pending()) {
      list.addObject()
          .put("service", fault.service())
          .put("operation", fault.operation())
          .put("kind", fault.kind().word())
          .put("times", fault.times());
    }
    return list;
  }

  private static Reply plain(int status, String text) {
    return Reply.text(status, "text/plain; charset=utf-8", text + "\n")
        .with("Cache-Control", "no-store");
  }
}
