package club.local;

import club.local.Options.Place;
import club.local.command.Command;
import club.stack.DeployedStack;
import club.stack.StackProblem;
import club.stack.doctor.Doctor;
import club.stack.doctor.Finding;
import club.stack.doctor.FindingsPage;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// The command `./club`. It ends with 0, with 1 when it cannot do what it was told, with 2 when
/// that cannot be understood.
public final class Main {
  /// The folder of the repository, given by `./club`.
  private static final String HOME = "club.home";

  private Main() {}

  public static void main(String[] words) throws InterruptedException {
    // Shorter than the servers' own: a connection that one of them just closed is not used again.
    System.setProperty("jdk.httpclient.keepalive.timeout", "10");
    try {
      switch (Options.parse(List.of(words))) {
        case Options.Run run -> run(run);
        case Options.Operate(Command command, Place place) -> operate(command, place);
        case Options.Doctor(String stack) -> examine(DeployedStack.named(stack));
        case Options.Help _ -> System.out.print(Options.USAGE);
        case Options.Wrong(String reason) -> {
          System.err.println(reason);
          System.err.print(Options.USAGE);
          System.exit(2);
        }
      }
    } catch (Problem | StackProblem e) {
      fail(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      fail("This should not happen: " + e);
    }
  }

  private static void run(Options.Run run) throws InterruptedException {
    Clock machine = Clock.systemUTC();
    RunningClub club =
        RunningClub.start(
            new RunningClub.Settings(
                home().resolve("template.yaml"),
                data(run.data()),
                run.port(),
                run.fresh(),
                machine));
    Runtime.getRuntime().addShutdownHook(new Thread(club::close, "stop"));
    announce(club, sinceStart(machine), System.out);
    Thread.currentThread().join();
  }

  private static void operate(Command command, Place place) {
    Clubs clubs =
        new Clubs(home().resolve("template.yaml"), data(Optional.empty()), Clock.systemUTC());
    boolean isWell = clubs.operate(command, place, System.out);
    System.out.flush();
    // DynamoDB Local leaves threads behind.
    System.exit(isWell ? 0 : 1);
  }

  private static void examine(DeployedStack stack) {
    SequencedMap<String, Finding> findings = Doctor.examine(stack);
    System.out.print(FindingsPage.of(stack, findings));
    System.out.flush();
    System.exit(Doctor.isWell(findings) ? 0 : 1);
  }

  private static void announce(RunningClub club, Duration took, PrintStream out) {
    out.printf(
        """

        The club is ready, after %.1f s.

          Site      %s
          Mailbox   %s
          Stop      Ctrl-C

        """,
        took.toMillis() / 1000.0, club.site(), club.mailbox());
    out.flush();
  }

  private static Duration sinceStart(Clock machine) {
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    return Duration.ofMillis(machine.millis() - started);
  }

  private static Path home() {
    return Path.of(System.getProperty(HOME, "."));
  }

  private static Path data(Optional<Path> chosen) {
    return chosen.orElseGet(() -> home().resolve(".club"));
  }

  private static void fail(String sentence) {
    System.err.println(sentence);
    System.exit(1);
  }
}
