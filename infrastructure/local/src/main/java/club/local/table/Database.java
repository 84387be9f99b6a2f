package club.local.table;

import club.local.http.LoopbackServer;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBRequestHandler;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBServerHandler;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/// DynamoDB Local on a folder, on any free port of the loopback. Its own server would listen on
/// every address.
public final class Database implements AutoCloseable {
  /// Loggers that write to standard error. Held, since an unreferenced logger loses its level.
  private static final List<Logger> TALKATIVE =
      List.of(Logger.getLogger("com.almworks.sqlite4java"), Logger.getLogger("com.amazonaws"));

  /// Refuses requests that are meant for another server.
  private static final class OwnNameOnly extends Handler.Wrapper {
    OwnNameOnly(Handler behind) {
      super(behind);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      if (LoopbackServer.isOwnName(request.getHeaders().getValuesList("Host"))) {
        return super.handle(request, response, callback);
      }
      Response.writeError(request, response, callback, 421);
      return true;
    }
  }

  private final Server server;
  private final LocalDynamoDBServerHandler handler;

  private Database(Server server, LocalDynamoDBServerHandler handler) {
    this.server = server;
    this.handler = handler;
  }

  public static Database start(Path folder) {
    TALKATIVE.forEach(logger -> logger.setLevel(Level.OFF));
    try {
      Files.createDirectories(folder);
      LocalDynamoDBServerHandler handler =
          new LocalDynamoDBServerHandler(
              new LocalDynamoDBRequestHandler(0, false, folder.toString(), true, false), null);
      Server server = new Server();
      ServerConnector connector = new ServerConnector(server);
      connector.setHost("127.0.0.1");
      // Longer than a caller keeps an idle connection, so that no call meets one that just closed.
      connector.setIdleTimeout(3_600_000);
      server.addConnector(connector);
      server.setHandler(new OwnNameOnly(handler));
      server.start();
      return new Database(server, handler);
    } catch (IOException e) {
      throw new IllegalStateException("DynamoDB Local cannot use " + folder, e);
    } catch (Exception e) {
      throw new IllegalStateException("DynamoDB Local did not start", e);
    }
  }

  public URI address() {
    ServerConnector connector = (ServerConnector) server.getConnectors()[0];
    return URI.create("http://127.0.0.1:" + connector.getLocalPort());
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("DynamoDB Local did not stop", e);
    } finally {
      handler.close();
    }
  }
}
