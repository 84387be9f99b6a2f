package club.local.deployed;

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

/// The one origin before a stack: `/_local/` to its mails, the rest as its distribution.
record DeployedEntrance(
    Distribution distribution, SentMails mails, MailReports reports, ZoneId zone)
    implements HttpHandler {
  private static final String MAILS = "/_local/";

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    reply(exchange).send(exchange);
  }

  private Reply reply(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getRawPath();
    if (path.equals(MAILS + "feedback")) {
      Form form = Form.of(exchange.getRequestBody().readAllBytes());
      String mail = reports.publish(form.required("mail"), form.required("kind"));
      return Reply.text(303, "text/plain; charset=utf-8", "Reported.\n").with("Location", mail);
    }
    if (path.startsWith(MAILS)) {
      return new MailboxPages(mails.fetch(), () -> Waiting.NOTHING, reports.clock(), zone)
          .answer(
              path.substring(MAILS.length()),
              exchange.getRequestHeaders().getFirst("Accept-Language"));
    }
    return distribution.answer(exchange);
  }
}
