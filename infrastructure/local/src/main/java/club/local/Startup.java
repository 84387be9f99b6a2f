package club.local;

import club.local.fault.Faults;
import club.local.http.Entrance;
import club.local.http.Gateway;
import club.local.http.Invocations;
import club.local.http.LocalPages;
import club.local.http.LoopbackServer;
import club.local.http.S3Server;
import club.local.http.SiteFiles;
import club.local.lambda.FunctionHost;
import club.local.lambda.FunctionLog;
import club.local.mail.MailReports;
import club.local.mail.Mailbox;
import club.local.mail.MailboxPages;
import club.local.schedule.AdjustableClock;
import club.local.schedule.Schedules;
import club.local.stream.DeadLetters;
import club.local.stream.StreamPoller;
import club.local.table.Database;
import club.local.table.DynamoWire;
import club.local.table.Table;
import club.local.template.LocalParameters;
import club.local.template.SiteDefinition;
import club.local.template.Template;
import club.local.topic.Topics;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpHandler;
import java.net.URI;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/// The order in which things start, and how they hang together.
final class Startup {
  /// A new site is shown when its pages are written, or after so long.
  private static final long FIRST_PAGES_SECONDS = 5;

  private final RunningClub.Settings settings;
  private final Deque<AutoCloseable> parts;
  private final Faults faults = new Faults();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final CompletableFuture<HttpHandler> entrance = new CompletableFuture<>();
  private final List<StreamPoller> pollers = new ArrayList<>();

  /// @param parts what is started is pushed here, to be stopped in the opposite order
  Startup(RunningClub.Settings settings, Deque<AutoCloseable> parts) {
    this.settings = settings;
    this.parts = parts;
  }

  URI run() {
    DataFolder data = part(DataFolder.open(settings.data(), settings.fresh()));
    // First of all, since it may be taken. A request that comes too early waits.
    LoopbackServer server =
        part(LoopbackServer.start(settings.port(), exchange -> entrance.join().handle(exchange)));
    URI site = URI.create("http://localhost:" + server.port() + "/");
    data.runningAt(site);
    CompletableFuture<Database> database =
        CompletableFuture.supplyAsync(() -> Database.start(data.path("table")));
    Secrets secrets = new Secrets(data.state("secrets.json"), new SecureRandom());
    Template template =
        Template.read(
            settings.template(),
            LocalParameters.at("http://localhost:" + server.port()),
            secrets::value);
    SiteDefinition files = template.site();
    S3Server s3 = part(S3Server.start(data.path("bucket"), files.bucket()));
    // What is called stops after who calls: S3Proxy would wait for an idle connection to end.
    Database table = part(join(database));
    parts.push(client::shutdownNow);
    connect(data, template, secrets, table, s3);
    // It stops first: no call begins any more.
    parts.remove(server);
    parts.push(server);
    return site;
  }

  private void connect(
      DataFolder data, Template template, Secrets secrets, Database database, S3Server s3) {
    AdjustableClock clock = new AdjustableClock(settings.machine(), data.state("clock"));
    DynamoWire wire = new DynamoWire(client, database.address());
    Table table = Table.open(wire, template.table());
    Mailbox mailbox = Mailbox.open(data.path("mails"));
    DeadLetters deadLetters = new DeadLetters(data.path("dead-letters"), clock);
    Services services = new Services(template, faults, client, parts);
    URI tableAddress =
        services.dynamodb(database, table, () -> pollers.forEach(StreamPoller::wake));
    services.s3(s3);
    services.ses(mailbox, clock);
    services.queues(deadLetters);
    services.secrets(secrets, clock);
    data.running(services.endpoints());
    FunctionLog log = new FunctionLog(data.path("log"));
    List<FunctionHost> functions =
        template.functions().stream()
            .map(function -> part(new FunctionHost(function, services.endpoints(), clock, log)))
            .toList();
    Schedules schedules =
        new Schedules(functions, clock, data.state("schedules.json"), deadLetters);
    Topics topics = part(new Topics(functions, clock, deadLetters));
    functions.forEach(function -> poll(function, data, wire, table, deadLetters));
    part(new Callers(pollers, schedules));
    entrance.complete(
        new Entrance(
            new LocalPages(
                new MailboxPages(mailbox, template.timeZone()),
                clock,
                schedules,
                table,
                log,
                faults,
                new MailReports(mailbox, template.reportDestinations(), topics, clock)),
            new Invocations(functions, template.roles()),
            new Gateway(functions, template.site().originHeaders(), clock),
            new SiteFiles(template.site(), s3.address(), client)));
    begin(data, tableAddress, table, schedules, functions, deploy(template, functions));
  }

  private Deploy deploy(Template template, List<FunctionHost> functions) {
    Map<FunctionHost, JsonNode> drawers = new HashMap<>();
    template
        .siteDrawers()
        .forEach(
            (name, properties) ->
                functions.stream()
                    .filter(function -> function.definition().name().equals(name))
                    .forEach(function -> drawers.put(function, properties)));
    return new Deploy(
        drawers, DataFolder.siteAddress(settings.data()).orElseThrow().resolve("/_local/deployed"));
  }

  private void poll(
      FunctionHost function,
      DataFolder data,
      DynamoWire wire,
      Table table,
      DeadLetters deadLetters) {
    String name = function.definition().name();
    function
        .definition()
        .streams()
        .forEach(
            source ->
                pollers.add(
                    new StreamPoller(
                        function,
                        source,
                        wire,
                        table.streamArn(),
                        data.state("streams/" + name + ".json"),
                        deadLetters)));
  }

  private void begin(
      DataFolder data,
      URI tableAddress,
      Table table,
      Schedules schedules,
      List<FunctionHost> functions,
      Deploy deploy) {
    if (data.isNew()) {
      Thread.startVirtualThread(deploy::warm);
      Members.addFirst(tableAddress.toString(), table.name());
    }
    CompletableFuture<Void> drawn = CompletableFuture.runAsync(deploy::run);
    if (data.isNew()) {
      waitFor(drawn);
      data.complete();
    }
    schedules.start();
    warm(functions, function -> !function.definition().routes().isEmpty());
  }

  /// Starts functions in the background, so that their first call is quick.
  private static void warm(List<FunctionHost> functions, Predicate<FunctionHost> which) {
    Thread.startVirtualThread(() -> functions.stream().filter(which).forEach(FunctionHost::warm));
  }

  private static void waitFor(CompletableFuture<Void> runs) {
    try {
      runs.get(FIRST_PAGES_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      // The log says why; the rest of the system works.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static <T> T join(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private <T extends AutoCloseable> T part(T part) {
    parts.push(part);
    return part;
  }
}
