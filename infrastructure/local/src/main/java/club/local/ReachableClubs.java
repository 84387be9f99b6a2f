package club.local;

import club.core.EmailAddress;
import club.core.Settings;
import club.dynamodb.DynamoTable;
import club.local.access.Act;
import club.local.access.Roles;
import club.local.command.BounceList;
import club.local.command.ClubName;
import club.local.command.Clubs;
import club.local.command.OpenClub;
import club.local.command.PublishCall;
import club.local.command.Store;
import club.local.lambda.FunctionHost;
import club.local.lambda.FunctionLog;
import club.local.lambda.Outcome;
import club.local.queue.DeadLetters;
import club.local.schedule.AdjustableClock;
import club.local.template.FunctionDefinition;
import club.local.template.PseudoParameters;
import club.local.template.Template;
import club.s3.S3ErasureLedger;
import club.s3.S3ProposedLogos;
import club.s3.S3Shelf;
import club.stack.DeployedStack;
import club.stack.SuppressionList;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The clubs that commands can reach: one that runs on this machine, a data folder, a stack on AWS.
///
/// @param file `template.yaml`
/// @param data the default data folder
record ReachableClubs(Path file, Path data, Clock machine) implements Clubs {
  @Override
  public boolean work(ClubName name, NewFolder forNew, Predicate<OpenClub> command) {
    if (name.stack().isPresent()) {
      return onStack(name.stack().get(), name.table(), command);
    }
    Path folder = name.data().orElse(data);
    return DataFolder.isInUse(folder)
        ? besideRunning(folder, name.table(), command)
        : inFolder(folder, name.table(), forNew, command);
  }

  private boolean onStack(String name, Optional<String> table, Predicate<OpenClub> command) {
    DeployedStack stack = DeployedStack.named(name);
    try (var services = stack.services()) {
      SuppressionList list = new SuppressionList(services.ses());
      return command.test(
          new OpenClub(
              Store.of(stack.table(table.orElseGet(() -> stack.resource("Table")))),
              new S3ErasureLedger(stack.bucket(stack.resource("Bucket"))),
              new S3ProposedLogos(stack.bucket(stack.resource("Bucket"))),
              stack.crashReports(),
              new PublishCall(event -> stack.invoke("Publish", event)),
              new BounceList(
                  address -> list.holds(address.value()), address -> list.forget(address.value())),
              addresses(stack.reviewers()),
              stack.acknowledgementPause(),
              stack.timeZone(),
              machine));
    }
  }

  private boolean besideRunning(Path folder, Optional<String> table, Predicate<OpenClub> command) {
    Map<String, String> endpoints = DataFolder.endpoints(folder);
    if (endpoints.isEmpty()) {
      throw new ClubProblem("The club is just starting: try again in a moment.");
    }
    Clock clock = new AdjustableClock(machine, new StateFile(folder.resolve("clock")));
    Template template = LocalClub.template(file, folder, DataFolder.parameters(folder));
    return command.test(local(template, folder, endpoints, table, clock));
  }

  /// Streams and schedules do not run: the mails that a command makes due are sent after the next
  /// start.
  private boolean inFolder(
      Path folder, Optional<String> table, NewFolder forNew, Predicate<OpenClub> command) {
    if (forNew == NewFolder.REFUSED && !DataFolder.holdsClub(folder)) {
      throw new ClubProblem(
          "There is no club in " + folder + ": name its folder with --data DIR, or start it once.");
    }
    Deque<AutoCloseable> parts = new ArrayDeque<>();
    try {
      DataFolder data = DataFolder.open(folder, false);
      parts.push(data);
      LocalClub club = LocalClub.start(file, Map.of(), data, machine, () -> {}, parts);
      if (data.isNew() && forNew == NewFolder.FILLED) {
        club.fill();
        data.complete();
      }
      boolean isWell =
          command.test(local(club.template(), folder, club.endpoints(), table, club.clock()));
      if (data.isNew() && forNew == NewFolder.EMPTY) {
        data.complete();
      }
      return isWell;
    } finally {
      RunningClub.stop(parts);
    }
  }

  /// A club on this machine, with the operator's rights.
  ///
  /// @param endpoints the addresses of its services, by the SDK's variables
  private static OpenClub local(
      Template template,
      Path folder,
      Map<String, String> endpoints,
      Optional<String> table,
      Clock clock) {
    Map<String, String> environment = LocalClub.environment(template, endpoints, Roles.OPERATOR);
    table.ifPresent(name -> environment.put("TABLE", name));
    FunctionLog log = new FunctionLog(folder.resolve("log"));
    return new OpenClub(
        Store.of(DynamoTable.of(environment)),
        new S3ErasureLedger(S3Shelf.of(environment)),
        new S3ProposedLogos(S3Shelf.of(environment)),
        new DeadLetters(folder.resolve("dead-letters"), clock),
        new PublishCall(event -> published(template, endpoints, clock, log, event)),
        BounceList.NONE,
        addresses(template.reviewers()),
        template.acknowledgementPause(),
        template.timeZone(),
        clock);
  }

  /// What the function `publish` answers, in this process.
  ///
  /// @throws ClubProblem when the operator may not call it, or it crashes or takes too long
  private static String published(
      Template template,
      Map<String, String> endpoints,
      Clock clock,
      FunctionLog log,
      String event) {
    Act call = Act.of("lambda:InvokeFunction", PseudoParameters.arn("lambda", "function:Publish"));
    Optional<String> refusal = template.roles().refusal(Roles.OPERATOR, List.of(call));
    if (refusal.isPresent()) {
      throw new ClubProblem(refusal.get());
    }
    FunctionDefinition publish =
        template.functions().stream()
            .filter(function -> function.name().equals("Publish"))
            .findFirst()
            .orElseThrow(
                () -> new ClubProblem("template.yaml has no function Publish: restore it."));
    try (FunctionHost host = new FunctionHost(publish, endpoints, clock, log)) {
      return switch (host.invoke(event)) {
        case Outcome.Answered(String answer) -> answer;
        case Outcome.Crashed(String error) ->
            throw new ClubProblem("Publish crashed; the log says where: " + error);
        case Outcome.TimedOut() -> throw new ClubProblem("Publish took too long: try again.");
      };
    }
  }

  /// The mailboxes that decide, as the functions read them.
  private static List<EmailAddress> addresses(List<String> texts) {
    if (texts.isEmpty()) {
      return List.of();
    }
    try {
      return new Settings(Map.of("REVIEWERS", String.join(",", texts))).addresses("REVIEWERS");
    } catch (Settings.MissingSetting wrong) {
      throw new ClubProblem(
          "The club's parameter Reviewers " + wrong.what() + ": correct it.", wrong);
    }
  }
}
