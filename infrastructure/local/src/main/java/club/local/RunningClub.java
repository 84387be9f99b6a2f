package club.local;

import club.local.mail.DeliveredMail;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/// The whole system, running.
///
/// @param site such as `http://localhost:8080/`
/// @param parts the last started first
public record RunningClub(URI site, Deque<AutoCloseable> parts) implements AutoCloseable {
  /// The settings of a run.
  ///
  /// @param port 0: any that is free
  /// @param fresh whether to empty the data folder
  /// @param machine the clock on which the club's clock is based
  /// @param delivered makes, for the club's time zone, what takes each mail as it leaves
  /// @param parameters of the template, in place of their defaults
  public record Settings(
      Path template,
      Path data,
      int port,
      boolean fresh,
      Clock machine,
      Function<ZoneId, Consumer<DeliveredMail>> delivered,
      Map<String, String> parameters) {
    public Settings {
      parameters = Map.copyOf(parameters);
    }

    /// Nobody is told of the mails, and the parameters have their defaults.
    public Settings(Path template, Path data, int port, boolean fresh, Clock machine) {
      this(template, data, port, fresh, machine, _ -> _ -> {}, Map.of());
    }
  }

  /// Starts everything, and returns when the first request can be served.
  ///
  /// @throws ClubProblem when it cannot start; every part has then stopped
  public static RunningClub start(Settings settings) {
    Deque<AutoCloseable> parts = new ArrayDeque<>();
    try {
      return new RunningClub(new Startup(settings, parts).run(), parts);
    } catch (RuntimeException | Error e) {
      stop(parts);
      throw e;
    }
  }

  public URI mailbox() {
    return site.resolve("/_local/");
  }

  /// Stops within two seconds: first what calls functions, then what they write to.
  @Override
  public void close() {
    stop(parts);
  }

  /// Closes the parts, the last first.
  static void stop(Deque<AutoCloseable> parts) {
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception e) {
        // The next part must stop all the same.
      }
    }
  }
}
