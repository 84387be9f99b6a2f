package club.local.deployed;

import club.local.ClubProblem;
import club.local.StateFile;
import club.local.http.ClockPage;
import club.local.http.Distribution;
import club.local.http.Gateway;
import club.local.http.LoopbackServer;
import club.local.http.OriginRequests;
import club.local.http.SiteFiles;
import club.local.lambda.AsynchronousCalls;
import club.local.mail.MailReports;
import club.local.mail.Mailbox;
import club.local.queue.DeadLetters;
import club.local.schedule.AdjustableClock;
import club.local.schedule.Schedules;
import club.local.template.LocalParameters;
import club.local.template.ReportDestination;
import club.local.template.SiteDefinition;
import club.local.template.Template;
import club.stack.DeployedStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Serves a stack on LocalStack as its HTTP API and its distribution would. Its functions run
/// there, its files lie there.
///
/// Usage: `DeployedClub TEMPLATE STACK PORT`, with `AWS_ENDPOINT_URL` set. Where LocalStack lets a
/// function take the time from a file, `FUNCTION_CLOCKS` is the folder of these files: see
/// `infrastructure/e2e/localstack`.
public final class DeployedClub {
  /// A function behind the distribution: its environment holds the origin key.
  private static final String BEHIND = "Join";

  private DeployedClub() {}

  public static void main(String[] words) throws InterruptedException {
    try {
      URI endpoint =
          Optional.ofNullable(System.getenv("AWS_ENDPOINT_URL"))
              .map(URI::create)
              .orElseThrow(() -> new ClubProblem("Set AWS_ENDPOINT_URL to LocalStack's address."));
      LoopbackServer server =
          serve(
              Path.of(words[0]),
              DeployedStack.named(words[1]),
              endpoint,
              Integer.parseInt(words[2]));
      System.out.println("Serving the stack " + words[1] + " on http://localhost:" + server.port());
    } catch (RuntimeException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
    Thread.currentThread().join();
  }

  private static LoopbackServer serve(Path file, DeployedStack stack, URI endpoint, int port) {
    String bucket = stack.resource("Bucket");
    Template template = Template.read(file, LocalParameters.at("http://localhost"), id -> id);
    List<DeployedFunction> functions =
        template.functions().stream().map(each -> new DeployedFunction(each, stack)).toList();
    SiteDefinition declared = template.site();
    SiteDefinition site = declared.in(bucket);
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    Optional<AdjustableClock> adjustable = adjustableClock(stack);
    Clock clock = adjustable.<Clock>map(each -> each).orElseGet(Clock::systemUTC);
    AsynchronousCalls calls = new AsynchronousCalls(new DeadLetters(newFolder(), clock));
    Mailbox mailbox = Mailbox.open(newFolder());
    List<ReportDestination> reports = template.reportDestinations();
    return LoopbackServer.start(
        port,
        new DeployedEntrance(
            new Distribution(
                site,
                new Gateway(
                    functions,
                    new OriginRequests(declared.viewerHeaders(), originHeaders(declared, stack))),
                new SiteFiles(site, endpoint, client)),
            new SentMails(endpoint, client, mailbox, reports.getFirst().configurationSet()),
            new MailReports(mailbox, reports, functions, calls, clock),
            adjustable.map(each -> new ClockPage(each, new Schedules(functions, each, calls))),
            template.timeZone()));
  }

  /// The functions read its file at each look at the time.
  private static Optional<AdjustableClock> adjustableClock(DeployedStack stack) {
    return Optional.ofNullable(System.getenv("FUNCTION_CLOCKS"))
        .filter(folder -> !folder.isBlank())
        .map(folder -> new StateFile(Path.of(folder, stack.name())))
        .map(file -> new AdjustableClock(Clock.systemUTC(), file));
  }

  /// The names as the template has them, each with the value that the functions expect.
  private static Map<String, String> originHeaders(SiteDefinition declared, DeployedStack stack) {
    String function = stack.resource(BEHIND);
    String key =
        stack
            .services()
            .lambda()
            .getFunctionConfiguration(request -> request.functionName(function))
            .environment()
            .variables()
            .getOrDefault("ORIGIN_KEY", "");
    return declared.originHeaders().keySet().stream()
        .collect(Collectors.toMap(name -> name, name -> key));
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("club-mails");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
