package club.local.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;

/// The one origin, as the distribution makes it: `/api/` to the gateway, the rest to the bucket;
/// and `/_local/`, which exists here only.
public final class Entrance implements HttpHandler {
  private final LocalPages local;
  private final Invocations invocations;
  private final Gateway gateway;
  private final SiteFiles files;

  public Entrance(LocalPages local, Invocations invocations, Gateway gateway, SiteFiles files) {
    this.local = local;
    this.invocations = invocations;
    this.gateway = gateway;
    this.files = files;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getRawPath();
    Reply reply;
    if (path.equals("/_local")) {
      reply = new Reply(302, List.of(new Reply.Header("Location", LocalPages.PREFIX)), new byte[0]);
    } else if (path.startsWith(Invocations.PREFIX)) {
      reply = invocations.answer(exchange);
    } else if (path.startsWith(LocalPages.PREFIX)) {
      reply = local.answer(exchange);
    } else if (files.isForApi(path)) {
      reply = gateway.answer(exchange);
    } else {
      reply = files.answer(exchange);
    }
    reply.send(exchange);
  }
}
