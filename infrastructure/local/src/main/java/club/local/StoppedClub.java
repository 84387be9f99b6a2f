package club.local;

import club.local.command.About;
import club.local.command.Command;
import club.local.command.Functions;
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
import java.util.HashMap;
import java.util.Map;

/// A club on a data folder that nobody runs: its table and its bucket, and the functions that are
/// called by name. Nothing calls them by itself: the next start brings the mails and pages that
/// come of it.
final class StoppedClub implements Functions {
  /// Where a club runs that was never told another port.
  private static final String SITE = "http://localhost:8080/";

  private final Deque<AutoCloseable> parts;
  private final DataFolder data;
  private final Map<String, FunctionDefinition> definitions = new HashMap<>();
  private final Map<String, FunctionHost> hosts = new HashMap<>();
  private final About about;
  private final Map<String, String> endpoints;
  private final Clock clock;
  private final FunctionLog log;

  private StoppedClub(
      Deque<AutoCloseable> parts,
      DataFolder data,
      Template template,
      String option,
      Map<String, String> endpoints,
      Clock clock) {
    this.parts = parts;
    this.about = new About(option, template.reviewers());
    this.data = data;
    template.functions().forEach(function -> definitions.put(function.name(), function));
    this.endpoints = endpoints;
    this.clock = clock;
    this.log = new FunctionLog(data.path("log"));
  }

  /// Opens the folder.
  ///
  /// @param forNew what is made of a folder without a club
  /// @param option names the folder in a command
  ///
  ///   **Errors:** a `ClubProblem` when it is in use or cannot be used.
  static StoppedClub open(
      Path template, Path folder, Clock machine, Command.NewFolder forNew, String option) {
    if (forNew == Command.NewFolder.REFUSED && !DataFolder.holdsClub(folder)) {
      throw new ClubProblem(
          "There is no club in " + folder + ": name its folder with --data DIR, or start it once.");
    }
    Deque<AutoCloseable> parts = new ArrayDeque<>();
    try {
      return open(template, DataFolder.open(folder, false), machine, forNew, option, parts);
    } catch (RuntimeException | Error e) {
      RunningClub.stop(parts);
      throw e;
    }
  }

  private static StoppedClub open(
      Path file,
      DataFolder data,
      Clock machine,
      Command.NewFolder forNew,
      String option,
      Deque<AutoCloseable> parts) {
    parts.push(data);
    String site = data.state("site").read().map(String::strip).orElse(SITE);
    Secrets secrets = new Secrets(data.state("secrets.json"), new SecureRandom());
    Template template =
        Template.read(
            file, LocalParameters.at(site.substring(0, site.length() - 1)), secrets::value);
    S3Server s3 = part(parts, S3Server.start(data.path("bucket"), template.site().bucket()));
    Database database = part(parts, Database.start(data.path("table")));
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    parts.push(client::shutdownNow);
    Table table = Table.open(new DynamoWire(client, database.address()), template.table());
    AdjustableClock clock = new AdjustableClock(machine, data.state("clock"));
    Services services = new Services(template, new Faults(), client, parts);
    URI tableAddress = services.dynamodb(database, table, () -> {});
    services.s3(s3);
    services.queues(new DeadLetters(data.path("dead-letters"), clock));
    services.secrets(secrets, clock);
    begin(data, forNew, tableAddress, table);
    return new StoppedClub(parts, data, template, option, services.endpoints(), clock);
  }

  private static void begin(
      DataFolder data, Command.NewFolder forNew, URI tableAddress, Table table) {
    if (data.isNew() && forNew == Command.NewFolder.FILLED) {
      Members.addFirst(tableAddress.toString(), table.name());
      data.complete();
    }
  }

  /// Keeps the club of a new folder: what it must have is in it.
  void keep() {
    if (data.isNew()) {
      data.complete();
    }
  }

  @Override
  public String invoke(String function, String event) {
    return switch (host(function).invoke(event)) {
      case Outcome.Answered(String answer) -> answer;
      case Outcome.Crashed(String error) ->
          throw new ClubProblem(function + " crashed, the log says where: " + error);
      case Outcome.TimedOut() -> throw new ClubProblem(function + " took too long: try again.");
    };
  }

  @Override
  public String takeNewKeys() {
    return "The functions have the new keys from the next start.";
  }

  @Override
  public About about() {
    return about;
  }

  @Override
  public void close() {
    RunningClub.stop(parts);
  }

  private FunctionHost host(String function) {
    return hosts.computeIfAbsent(
        function,
        name -> {
          FunctionDefinition definition = definitions.get(name);
          if (definition == null) {
            throw new ClubProblem("template.yaml has no function " + name + ": restore it.");
          }
          return part(parts, new FunctionHost(definition, endpoints, clock, log));
        });
  }

  private static <T extends AutoCloseable> T part(Deque<AutoCloseable> parts, T part) {
    parts.push(part);
    return part;
  }
}
