package club.local;

import club.local.command.Clubs.NewFolder;
import club.local.fault.Faults;
import club.local.http.S3Server;
import club.local.lambda.FunctionHost;
import club.local.lambda.FunctionLog;
import club.local.lambda.Outcome;
import club.local.queue.DeadLetters;
import club.local.schedule.AdjustableClock;
import club.local.table.Database;
import club.local.table.DynamoWire;
import club.local.table.Table;
import club.local.template.FunctionDefinition;
import club.local.template.LocalParameters;
import club.local.template.Template;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/// A club on a data folder that does not run: its table and its queue, and once it is called, its
/// function `publish` with the bucket. Streams and schedules do not run: the mails that a command
/// makes due are sent after the next start.
final class StoppedClub implements AutoCloseable {
  /// The address of a club that never ran.
  private static final String SITE = "http://localhost:8080/";

  private final Deque<AutoCloseable> parts;
  private final DataFolder data;
  private final Template template;
  private final Services services;
  private final Clock clock;
  private Optional<FunctionHost> publish = Optional.empty();

  private StoppedClub(
      Deque<AutoCloseable> parts,
      DataFolder data,
      Template template,
      Services services,
      Clock clock) {
    this.parts = parts;
    this.data = data;
    this.template = template;
    this.services = services;
    this.clock = clock;
  }

  /// Opens the folder.
  ///
  /// @param forNew what becomes of a folder without a club
  /// @throws ClubProblem when it is in use or cannot be used
  static StoppedClub open(Path template, Path folder, Clock machine, NewFolder forNew) {
    if (forNew == NewFolder.REFUSED && !DataFolder.holdsClub(folder)) {
      throw new ClubProblem(
          "There is no club in " + folder + ": name its folder with --data DIR, or start it once.");
    }
    Deque<AutoCloseable> parts = new ArrayDeque<>();
    try {
      return open(template, DataFolder.open(folder, false), machine, forNew, parts);
    } catch (RuntimeException | Error e) {
      RunningClub.stop(parts);
      throw e;
    }
  }

  private static StoppedClub open(
      Path file, DataFolder data, Clock machine, NewFolder forNew, Deque<AutoCloseable> parts) {
    parts.push(data);
    String site = data.state("site").read().map(String::strip).orElse(SITE);
    Secrets secrets = new Secrets(data.state("secrets.json"), new SecureRandom());
    Template template =
        Template.read(
            file, LocalParameters.at(site.substring(0, site.length() - 1)), secrets::value);
    Database database = part(parts, Database.start(data.path("table")));
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    parts.push(client::shutdownNow);
    Table table = Table.open(new DynamoWire(client, database.address()), template.table());
    AdjustableClock clock = new AdjustableClock(machine, data.state("clock"));
    Services services = new Services(template, new Faults(), client, parts);
    URI tableAddress = services.dynamodb(database, table, () -> {});
    services.queues(new DeadLetters(data.path("dead-letters"), clock));
    if (data.isNew() && forNew == NewFolder.FILLED) {
      Members.addFirst(tableAddress.toString(), table.name());
      data.complete();
    }
    return new StoppedClub(parts, data, template, services, clock);
  }

  Template template() {
    return template;
  }

  /// The addresses of its services, by the AWS SDK's variables.
  Map<String, String> endpoints() {
    return services.endpoints();
  }

  Clock clock() {
    return clock;
  }

  /// Keeps the club of a new folder.
  void keep() {
    if (data.isNew()) {
      data.complete();
    }
  }

  /// Calls the function `publish` and waits.
  ///
  /// @throws ClubProblem when it crashes or takes too long
  String publish(String event) {
    FunctionHost host = publish.orElseGet(this::startPublish);
    publish = Optional.of(host);
    return switch (host.invoke(event)) {
      case Outcome.Answered(String answer) -> answer;
      case Outcome.Crashed(String error) ->
          throw new ClubProblem("Publish crashed; the log says where: " + error);
      case Outcome.TimedOut() -> throw new ClubProblem("Publish took too long: try again.");
    };
  }

  @Override
  public void close() {
    RunningClub.stop(parts);
  }

  private FunctionHost startPublish() {
    FunctionDefinition definition =
        template.functions().stream()
            .filter(function -> function.name().equals("Publish"))
            .findFirst()
            .orElseThrow(
                () -> new ClubProblem("template.yaml has no function Publish: restore it."));
    services.s3(part(parts, S3Server.start(data.path("bucket"), template.site().bucket())));
    return part(
        parts,
        new FunctionHost(
            definition, services.endpoints(), clock, new FunctionLog(data.path("log"))));
  }

  private static <T extends AutoCloseable> T part(Deque<AutoCloseable> parts, T part) {
    parts.push(part);
    return part;
  }
}
