package club.local;

import club.local.command.ClubCommand;
import club.local.command.Clubs;
import club.local.command.Pause;
import club.local.command.Progress;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// `./club`, as a process.
public final class Main {
  /// The folder of the repository, given by `./club`.
  private static final String HOME = "club.home";

  /// Whether standard error is a terminal, given by `./club`: Java does not tell.
  private static final String TERMINAL = "club.terminal";

  private static final Clock MACHINE = Clock.systemUTC();

  private Main() {}

  public static void main(String[] words) {
    // Shorter than the servers' own: so no connection is used that a server has just closed.
    System.setProperty("jdk.httpclient.keepalive.timeout", "10");
    Progress progress =
        new Progress(System.err, Boolean.getBoolean(TERMINAL), Pause::sleep, System::nanoTime);
    Clubs clubs =
        progress.watching(
            new ReachableClubs(home().resolve("template.yaml"), data(Optional.empty()), MACHINE));
    int code =
        ClubCommand.line(Main::run, clubs, Pause::sleep, progress.over(System.out)).execute(words);
    System.out.flush();
    // DynamoDB Local leaves threads behind.
    System.exit(code);
  }

  private static void run(
      int port, Optional<Path> data, boolean fresh, Map<String, String> parameters) {
    RunningClub club =
        RunningClub.start(
            new RunningClub.Settings(
                home().resolve("template.yaml"),
                data(data),
                port,
                fresh,
                MACHINE,
                zone -> new MailLog(System.out, zone)::print,
                parameters));
    Runtime.getRuntime().addShutdownHook(new Thread(club::close, "stop"));
    announce(club, sinceStart(), System.out);
    try {
      Thread.currentThread().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void announce(RunningClub club, Duration took, PrintStream out) {
    out.printf(
        """

        The club is ready, after %.1f s.

          Site      %s
          Mailbox   %s
          Stop      Ctrl-C

        Next: send an example request from the mailbox, or ask to join at %srejoindre/

        """,
        took.toMillis() / 1000.0, club.site(), club.mailbox(), club.site());
    out.flush();
  }

  private static Duration sinceStart() {
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    return Duration.ofMillis(MACHINE.millis() - started);
  }

  private static Path home() {
    return Path.of(System.getProperty(HOME, "."));
  }

  private static Path data(Optional<Path> chosen) {
    return chosen.orElseGet(() -> home().resolve(".club"));
  }
}
