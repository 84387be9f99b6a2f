package club.local.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.core.CrashReports;
import club.core.EmailAddress;
import club.core.memory.InMemoryArchive;
import club.core.memory.InMemoryLogos;
import club.core.memory.Scene;
import club.local.ClubProblem;
import club.local.Json;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/// A club in memory, to type commands on.
final class PaperClub implements Clubs {
  static final String NOTHING = "{\"outcome\":\"unchanged\",\"written\":[]}";

  final Scene scene = new Scene();

  /// What an export reads and a restore writes.
  final InMemoryArchive archive = new InMemoryArchive();

  /// The logos that members propose.
  final InMemoryLogos logos = new InMemoryLogos();

  /// The events with which `publish` was called, oldest first.
  final List<JsonNode> published = new ArrayList<>();

  /// What `publish` answers first; the last answer is given from then on. None: it crashes.
  final Deque<String> answers = new ArrayDeque<>(List.of(NOTHING));

  /// The addresses that stand in the mail service's own list.
  final List<EmailAddress> bounced = new ArrayList<>();

  /// How long was waited, each time.
  final List<Duration> pauses = new ArrayList<>();

  /// How many crashes were reported.
  long crashes = 4;

  List<EmailAddress> reviewers = Scene.REVIEWERS;

  /// The club that was named last.
  ClubName name = new ClubName(Optional.empty(), Optional.empty(), Optional.empty());

  /// How the system was started, if it was.
  String started = "";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  /// Types a command. The exit code.
  int run(String... words) {
    out.reset();
    errors.reset();
    CommandLine line =
        ClubCommand.line(
            (port, data, fresh, parameters) ->
                started =
                    port
                        + " "
                        + data
                        + " "
                        + fresh
                        + (parameters.isEmpty() ? "" : " " + parameters),
            this,
            pauses::add,
            new PrintStream(out, true, UTF_8));
    line.setErr(new PrintWriter(errors, true, UTF_8));
    line.setOut(new PrintWriter(out, true, UTF_8));
    return line.execute(words);
  }

  /// What the last command printed.
  String printed() {
    return out.toString(UTF_8);
  }

  /// What it printed on standard error.
  String errors() {
    return errors.toString(UTF_8);
  }

  @Override
  public boolean work(ClubName named, NewFolder forNew, Predicate<OpenClub> command) {
    name = named;
    return command.test(
        new OpenClub(
            new Store(
                archive,
                archive,
                scene.table.registers(),
                scene.table.registerChanges(),
                scene.table.merging(),
                scene.table.chronicle(),
                scene.table.importedLists(),
                scene.table.survey(),
                scene.table.mending(),
                scene.table.unfinished(),
                scene.table.blocking(),
                scene.table.blockages(),
                scene.table.requests(),
                scene.table.contacts(),
                scene.table.confirmations(),
                scene.table.erasures(),
                scene.table.suspects(),
                scene.table.release()),
            scene.table.erasureLedger(),
            logos,
            new Reports(),
            new PublishCall(this::publish),
            new BounceList(bounced::contains, bounced::remove),
            reviewers,
            Duration.ofHours(24),
            ZoneOffset.UTC,
            scene.clock()));
  }

  private String publish(String event) {
    published.add(Json.parse(event));
    if (answers.isEmpty()) {
      throw new ClubProblem("Publish crashed.");
    }
    return answers.size() == 1 ? answers.getFirst() : answers.removeFirst();
  }

  private final class Reports implements CrashReports {
    @Override
    public long count() {
      return crashes;
    }

    @Override
    public long discard() {
      long discarded = crashes;
      crashes = 0;
      return discarded;
    }
  }
}
