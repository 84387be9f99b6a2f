package club.local.deployed;

import club.local.http.ClockPage;
import club.local.http.Distribution;
import club.local.http.Form;
import club.local.http.Reply;
import club.local.mail.MailReports;
import club.local.mail.MailboxPages;
import club.local.mail.Waiting;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;

/// The one origin before a stack: `/_local/` to its mails and its clock, the rest as its
/// distribution.
///
/// @param clock where the functions have one that can be moved
record DeployedEntrance(
    Distribution distribution,
    SentMails mails,
    MailReports reports,
    Optional<ClockPage> clock,
    ZoneId zone)
    implements HttpHandler {
  private static final String LOCAL = "/_local/";

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    reply(exchange).send(exchange);
  }

  private Reply reply(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getRawPath();
    if (path.equals(LOCAL + "feedback")) {
      Form form = Form.of(exchange.getRequestBody().readAllBytes());
      String mail = reports.publish(form.required("mail"), form.required("kind"));
      return Reply.text(303, "text/plain; charset=utf-8", "Reported.\n").with("Location", mail);
    }
    if (path.equals(LOCAL + "clock")) {
      boolean isPost = exchange.getRequestMethod().equals("POST");
      Form form = Form.of(isPost ? exchange.getRequestBody().readAllBytes() : new byte[0]);
      return clock
          .map(page -> isPost ? page.advance(form) : page.time())
          .orElseGet(DeployedEntrance::noClock);
    }
    if (path.startsWith(LOCAL)) {
      return new MailboxPages(mails.fetch(), () -> Waiting.NOTHING, reports.clock(), zone)
          .answer(
              path.substring(LOCAL.length()),
              exchange.getRequestHeaders().getFirst("Accept-Language"));
    }
    return distribution.answer(exchange);
  }

  private static Reply noClock() {
    return Reply.text(
        404,
        "text/plain; charset=utf-8",
        "The functions of this stack have the machine's clock.\n");
  }
}
