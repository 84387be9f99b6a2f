package club.local;

import club.core.EmailAddress;
import club.core.Settings;
import club.dynamodb.DynamoTable;
import club.local.access.Roles;
import club.local.command.BounceList;
import club.local.command.ClubName;
import club.local.command.Clubs;
import club.local.command.OpenClub;
import club.local.command.PublishCall;
import club.local.command.Store;
import club.local.schedule.AdjustableClock;
import club.local.template.LocalParameters;
import club.local.template.PseudoParameters;
import club.local.template.Template;
import club.sqs.SqsCrashReports;
import club.stack.DeployedStack;
import club.stack.SuppressionList;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

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
              stack.crashReports(),
              new PublishCall(event -> stack.invoke("Publish", event)),
              new BounceList(
                  address -> list.holds(address.value()), address -> list.forget(address.value())),
              addresses(stack.reviewers()),
              machine));
    }
  }

  private boolean besideRunning(Path folder, Optional<String> table, Predicate<OpenClub> command) {
    Map<String, String> endpoints = DataFolder.endpoints(folder);
    Optional<RunningPublish> publish = DataFolder.siteAddress(folder).map(RunningPublish::new);
    if (endpoints.isEmpty() || publish.isEmpty()) {
      throw new ClubProblem("The club is just starting: try again in a moment.");
    }
    Template template = Template.read(file, LocalParameters.at(""), _ -> "");
    Clock clock = new AdjustableClock(machine, new StateFile(folder.resolve("clock")));
    return command.test(local(template, endpoints, table, publish.get()::answer, clock));
  }

  private boolean inFolder(
      Path folder, Optional<String> table, NewFolder forNew, Predicate<OpenClub> command) {
    try (StoppedClub club = StoppedClub.open(file, folder, machine, forNew)) {
      boolean isWell =
          command.test(
              local(club.template(), club.endpoints(), table, club::publish, club.clock()));
      if (forNew != NewFolder.PASSING) {
        club.keep();
      }
      return isWell;
    }
  }

  /// A club on this machine, with the operator's rights.
  ///
  /// @param endpoints the addresses of its services, by the SDK's variables
  private static OpenClub local(
      Template template,
      Map<String, String> endpoints,
      Optional<String> table,
      UnaryOperator<String> publish,
      Clock clock) {
    Map<String, String> environment = new HashMap<>(endpoints);
    environment.put("AWS_REGION", PseudoParameters.REGION);
    environment.put("AWS_ACCESS_KEY_ID", Roles.OPERATOR);
    environment.put("AWS_SECRET_ACCESS_KEY", "local");
    environment.put("TABLE", table.orElseGet(() -> template.table().name()));
    environment.put("CRASH_QUEUE", template.crashQueue());
    return new OpenClub(
        Store.of(DynamoTable.of(environment)),
        SqsCrashReports.of(environment),
        new PublishCall(publish),
        BounceList.NONE,
        addresses(template.reviewers()),
        clock);
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
