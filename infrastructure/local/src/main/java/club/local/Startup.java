package club.local;

import club.local.fault.Faults;
import club.local.http.Entrance;
import club.local.http.Gateway;
import club.local.http.Invocations;
import club.local.http.LocalPages;
import club.local.http.LoopbackServer;
import club.local.http.S3Server;
import club.local.http.SiteFiles;
import club.local.lambda.AsynchronousCalls;
import club.local.lambda.FunctionHost;
import club.local.lambda.FunctionLog;
import club.local.mail.MailReports;
import club.local.mail.Mailbox;
import club.local.mail.MailboxPages;
import club.local.mail.Waiting;
import club.local.queue.DeadLetters;
import club.local.schedule.AdjustableClock;
import club.local.schedule.Schedules;
import club.local.stream.StreamPoller;
import club.local.table.Database;
import club.local.table.DynamoWire;
import club.local.table.Table;
import club.local.template.LocalParameters;
import club.local.template.SiteDefinition;
import club.local.template.StreamSource;
import club.local.template.Template;
import com.sun.net.httpserver.HttpHandler;
import java.net.URI;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Starts the parts in their order, and wires them.
final class Startup {
  /// The longest wait for the pages of a new site.
  private static final long FIRST_PAGES_SECONDS = 5;

  private final RunningClub.Settings settings;
  private final Deque<AutoCloseable> parts;
  private final Faults faults = new Faults();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final CompletableFuture<HttpHandler> entrance = new CompletableFuture<>();
  private final List<StreamPoller> pollers = new ArrayList<>();

  /// @param parts takes each started part, to be stopped in reverse order
  Startup(RunningClub.Settings settings, Deque<AutoCloseable> parts) {
    this.settings = settings;
    this.parts = parts;
  }

  URI run() {
    DataFolder data = part(DataFolder.open(settings.data(), settings.fresh()));
    // First, since the port may be taken. An early request waits.
    LoopbackServer server =
        part(LoopbackServer.start(settings.port(), exchange -> entrance.join().handle(exchange)));
    URI site = URI.create("http://localhost:" + server.port() + "/");
    data.runningAt(site);
    CompletableFuture<Database> starting =
        CompletableFuture.supplyAsync(() -> Database.start(data.path("table")));
    Secrets secrets = new Secrets(data.state("secrets.json"), new SecureRandom());
    Template template =
        Template.read(
            settings.template(),
            LocalParameters.at("http://localhost:" + server.port()),
            secrets::value);
    S3Server s3 = part(S3Server.start(data.path("bucket"), template.site().bucket()));
    // A server stops after its clients: S3Proxy would wait for an idle connection to end.
    Database database = part(join(starting));
    parts.push(client::shutdownNow);
    connect(data, site, template, database, s3);
    // It stops first, so that no new call begins.
    parts.remove(server);
    parts.push(server);
    return site;
  }

  private void connect(
      DataFolder data, URI site, Template template, Database database, S3Server s3) {
    AdjustableClock clock = new AdjustableClock(settings.machine(), data.state("clock"));
    DynamoWire wire = new DynamoWire(client, database.address());
    Table table = Table.open(wire, template.table());
    Mailbox mailbox = Mailbox.open(data.path("mails"), settings.delivered());
    DeadLetters deadLetters = new DeadLetters(data.path("dead-letters"), clock);
    Services services = new Services(template, faults, client, parts);
    URI tableAddress =
        services.dynamodb(database, table, () -> pollers.forEach(StreamPoller::wake));
    services.s3(s3);
    services.ses(mailbox, clock);
    services.queues(deadLetters);
    data.running(services.endpoints());
    FunctionLog log = new FunctionLog(data.path("log"));
    List<FunctionHost> functions =
        template.functions().stream()
            .map(function -> part(new FunctionHost(function, services.endpoints(), clock, log)))
            .toList();
    AsynchronousCalls calls = part(new AsynchronousCalls(deadLetters));
    Schedules schedules = new Schedules(functions, clock, data.state("schedules.json"), calls);
    MailReports reports =
        new MailReports(mailbox, template.reportDestinations(), functions, calls, clock);
    for (FunctionHost function : functions) {
      StateFile checkpoints = data.state("streams/" + function.definition().name() + ".json");
      for (StreamSource source : function.definition().streams()) {
        pollers.add(
            new StreamPoller(function, source, wire, table.streamArn(), checkpoints, deadLetters));
      }
    }
    part(new Callers(pollers, schedules));
    MailboxPages pages =
        new MailboxPages(
            mailbox, () -> Waiting.in(table.items(), clock.instant()), clock, template.timeZone());
    SiteDefinition files = template.site();
    entrance.complete(
        new Entrance(
            new LocalPages(pages, clock, schedules, table, log, faults, reports),
            new Invocations(functions, template.roles()),
            new Gateway(functions, files.originHeaders()),
            new SiteFiles(files, s3.address(), client)));
    Deploy deploy =
        new Deploy(functions, template.siteDrawings(), site.resolve("/_local/deployed"));
    if (data.isNew()) {
      Thread.startVirtualThread(deploy::warm);
      Members.addFirst(tableAddress.toString(), table.name());
    }
    begin(data, deploy);
    schedules.start();
    Thread.startVirtualThread(() -> warm(functions));
  }

  private static void begin(DataFolder data, Deploy deploy) {
    CompletableFuture<Void> drawn = CompletableFuture.runAsync(deploy::run);
    if (data.isNew()) {
      try {
        drawn.get(FIRST_PAGES_SECONDS, TimeUnit.SECONDS);
      } catch (TimeoutException | ExecutionException e) {
        // The log says why; the rest of the system works.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      data.complete();
    }
  }

  /// Starts the functions that visitors wait for, so that their first call is quick.
  private static void warm(List<FunctionHost> functions) {
    functions.stream()
        .filter(function -> !function.definition().routes().isEmpty())
        .forEach(FunctionHost::warm);
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
