package club.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;

/// The whole system, running.
///
/// @param site such as `http://localhost:8080/`
/// @param parts the last that was started first
public record RunningClub(URI site, Deque<AutoCloseable> parts) implements AutoCloseable {
  /// What a person may choose.
  ///
  /// @param port 0: any that is free
  /// @param fresh whether what is in the data folder is thrown away
  /// @param machine the clock that the product's own clock starts from
  public record Settings(Path template, Path data, int port, boolean fresh, Clock machine) {}

  /// Starts everything. What it needs to serve the first request is there when this returns.
  ///
  /// @throws ClubProblem that says what to do; whatever was started has then stopped
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
        // What comes next must stop all the same.
      }
    }
  }
}
