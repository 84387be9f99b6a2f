package club.local;

import club.dynamodb.DynamoAnnouncements;
import club.dynamodb.DynamoRegisters;
import club.dynamodb.DynamoTable;
import club.local.access.Roles;
import club.local.fault.Faults;
import club.local.http.Front;
import club.local.http.S3Server;
import club.local.http.S3Service;
import club.local.http.Upstream;
import club.local.queue.DeadLetters;
import club.local.schedule.AdjustableClock;
import club.local.table.Database;
import club.local.table.DynamoService;
import club.local.table.DynamoWire;
import club.local.table.Table;
import club.local.template.LocalParameters;
import club.local.template.PseudoParameters;
import club.local.template.Template;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// The club of a data folder with its services, each behind a front that checks the caller's role.
/// Nothing in it calls functions.
///
/// @param endpoints the addresses of the services, by the AWS SDK's variables
/// @param parts takes each started part, to be stopped in reverse order
record LocalClub(
    Template template,
    AdjustableClock clock,
    HttpClient client,
    DynamoWire wire,
    Table table,
    S3Server s3,
    DeadLetters deadLetters,
    Faults faults,
    Map<String, String> endpoints,
    Deque<AutoCloseable> parts) {
  /// The address of a club that never ran.
  private static final String SITE = "http://localhost:8080/";

  /// Starts the services.
  ///
  /// @param parameters of the template, in place of their defaults
  /// @param afterWrite called after each write to the table, when it is on disk
  static LocalClub start(
      Path template,
      Map<String, String> parameters,
      DataFolder data,
      Clock machine,
      Runnable afterWrite,
      Deque<AutoCloseable> parts) {
    CompletableFuture<Database> starting =
        CompletableFuture.supplyAsync(() -> Database.start(data.path("table")));
    Template read = template(template, data.path(""), parameters);
    S3Server s3 = part(S3Server.start(data.path("bucket"), read.site().bucket()), parts);
    // A server stops after its clients: S3Proxy would wait for an idle connection to end.
    Database database = part(join(starting), parts);
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    parts.push(client::shutdownNow);
    AdjustableClock clock = new AdjustableClock(machine, data.state("clock"));
    DynamoWire wire = new DynamoWire(client, database.address());
    LocalClub club =
        new LocalClub(
            read,
            clock,
            client,
            wire,
            Table.open(wire, read.table()),
            s3,
            new DeadLetters(data.path("dead-letters"), clock),
            new Faults(),
            new HashMap<>(),
            parts);
    club.serve(
        "DYNAMODB",
        new DynamoService(new Upstream(database.address(), client), club.table(), afterWrite));
    club.serve("S3", new S3Service(new Upstream(s3.address(), client)));
    return club;
  }

  /// The template of a data folder's club, with the folder's secrets and the address at which the
  /// club last ran.
  ///
  /// @param parameters of the template, in place of their defaults
  static Template template(Path file, Path folder, Map<String, String> parameters) {
    String site = new StateFile(folder.resolve("site")).read().map(String::strip).orElse(SITE);
    Secrets secrets =
        new Secrets(new StateFile(folder.resolve("secrets.json")), new SecureRandom());
    Map<String, String> values =
        new HashMap<>(LocalParameters.at(site.substring(0, site.length() - 1)));
    values.putAll(parameters);
    Template read = Template.read(file, values, secrets::value);
    parameters.keySet().forEach(read::mustHave);
    return read;
  }

  /// Starts the front of a service.
  ///
  /// @param name as in the SDK's variable: `DYNAMODB`
  void serve(String name, Front.Service service) {
    URI address = part(new Front(service, template.roles(), faults), parts).address();
    endpoints.put("AWS_ENDPOINT_URL_" + name, address.toString());
  }

  /// Adds the first members to a new table, what is known of them, and what was announced.
  void fill() {
    Map<String, String> environment = environment(template, endpoints, Roles.MACHINE);
    Members.addFirst(environment, template.timeZone(), clock);
    DynamoTable table = DynamoTable.of(environment);
    new FirstAnnouncements(
            new DynamoRegisters(table), new DynamoAnnouncements(table), template.timeZone())
        .add(template.software());
  }

  /// The variables by which the adapters reach a club's table.
  ///
  /// @param caller the access key by which [Roles] know who calls
  static Map<String, String> environment(
      Template template, Map<String, String> endpoints, String caller) {
    Map<String, String> environment = new HashMap<>(endpoints);
    environment.put("AWS_REGION", PseudoParameters.REGION);
    environment.put("AWS_ACCESS_KEY_ID", caller);
    environment.put("AWS_SECRET_ACCESS_KEY", "local");
    environment.put("TABLE", template.table().name());
    environment.put("BUCKET", template.site().bucket());
    return environment;
  }

  private static <T> T join(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static <T extends AutoCloseable> T part(T part, Deque<AutoCloseable> parts) {
    parts.push(part);
    return part;
  }
}
