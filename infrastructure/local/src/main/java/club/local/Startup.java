package club.local;

import club.local.http.ClockPage;
import club.local.http.Distribution;
import club.local.http.Entrance;
import club.local.http.Gateway;
import club.local.http.LocalPages;
import club.local.http.LoopbackServer;
import club.local.http.OriginRequests;
import club.local.http.SiteFiles;
import club.local.lambda.AsynchronousCalls;
import club.local.lambda.FunctionHost;
import club.local.lambda.FunctionLog;
import club.local.mail.MailReports;
import club.local.mail.Mailbox;
import club.local.mail.MailboxPages;
import club.local.mail.SesService;
import club.local.mail.Waiting;
import club.local.preview.MailPreviews;
import club.local.schedule.Schedules;
import club.local.stream.StreamPoller;
import club.local.template.SiteDefinition;
import club.local.template.StreamSource;
import club.local.template.Template;
import com.sun.net.httpserver.HttpHandler;
import java.net.URI;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Starts the parts in their order, and wires them.
final class Startup {
  /// The longest wait for the pages of a new site. It is a second on most machines.
  private static final long FIRST_PAGES_SECONDS = 60;

  private static final String NOTIFY = "club.notify.NotifyFunction";

  private final RunningClub.Settings settings;
  private final Deque<AutoCloseable> parts;
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
    connect(
        data,
        site,
        LocalClub.start(
            settings.template(),
            settings.parameters(),
            data,
            settings.machine(),
            () -> pollers.forEach(StreamPoller::wake),
            parts));
    // It stops first, so that no new call begins.
    parts.remove(server);
    parts.push(server);
    return site;
  }

  private void connect(DataFolder data, URI site, LocalClub club) {
    Template template = club.template();
    Mailbox mailbox =
        Mailbox.open(data.path("mails"), settings.delivered().apply(template.timeZone()));
    club.serve(
        "SES",
        new SesService(
            mailbox, template.mailIdentities(), template.configurationSets(), club.clock()));
    data.running(settings.parameters(), club.endpoints());
    FunctionLog log = new FunctionLog(data.path("log"));
    List<FunctionHost> functions =
        template.functions().stream()
            .map(each -> part(new FunctionHost(each, club.endpoints(), club.clock(), log)))
            .toList();
    AsynchronousCalls calls = part(new AsynchronousCalls(club.deadLetters()));
    Schedules schedules = new Schedules(functions, club.clock(), calls);
    MailReports reports =
        new MailReports(mailbox, template.reportDestinations(), functions, calls, club.clock());
    for (FunctionHost function : functions) {
      StateFile checkpoints = data.state("streams/" + function.definition().name() + ".json");
      for (StreamSource source : function.definition().streams()) {
        pollers.add(
            new StreamPoller(
                function,
                source,
                club.wire(),
                club.table().streamArn(),
                checkpoints,
                club.deadLetters()));
      }
    }
    part(new Callers(pollers, schedules));
    MailboxPages pages =
        new MailboxPages(
            mailbox,
            () -> Waiting.in(club.table().items(), club.clock().instant()),
            club.clock(),
            template.timeZone());
    SiteDefinition files = template.site();
    entrance.complete(
        new Entrance(
            new LocalPages(
                pages,
                new ClockPage(club.clock(), schedules),
                club.table(),
                log,
                club.faults(),
                reports,
                previews(functions)),
            new Distribution(
                files,
                new Gateway(
                    functions, new OriginRequests(files.viewerHeaders(), files.originHeaders())),
                new SiteFiles(files, club.s3().address(), club.client()))));
    Deploy deploy =
        new Deploy(functions, template.siteDrawings(), site.resolve("/_local/deployed"));
    if (data.isNew()) {
      Thread.startVirtualThread(deploy::warm);
      club.fill();
    }
    begin(data, deploy);
    schedules.start();
    Thread.startVirtualThread(() -> warm(functions));
  }

  /// Previews of what the function that writes mails would write, where the template has it.
  private static Optional<MailPreviews> previews(List<FunctionHost> functions) {
    return functions.stream()
        .map(FunctionHost::definition)
        .filter(function -> function.handler().equals(NOTIFY))
        .map(function -> new MailPreviews(function.environment()))
        .findFirst();
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

  private <T extends AutoCloseable> T part(T part) {
    parts.push(part);
    return part;
  }
}
