package club.local.deployed;

import club.local.http.Gateway;
import club.local.http.Reply;
import club.local.http.SiteFiles;
import club.local.mail.MailboxPages;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.ZoneId;

/// The one origin before a stack: `/api/` to its functions, `/_local/` to its mails, the rest to
/// its bucket.
record DeployedEntrance(Gateway gateway, SiteFiles files, SentMails mails, ZoneId zone)
    implements HttpHandler {
  private static final String MAILS = "/_local/";

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    reply(exchange).send(exchange);
  }

  private Reply reply(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getRawPath();
    if (path.startsWith(MAILS)) {
      return new MailboxPages(mails.fetch(), zone).answer(path.substring(MAILS.length()));
    }
    return files.isForApi(path) ? gateway.answer(exchange) : files.answer(exchange);
  }
}
