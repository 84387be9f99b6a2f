package club.local.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.local.access.Condition;
import club.local.access.ExampleRoles;
import club.local.access.PolicyStatement;
import club.local.access.Roles;
import club.local.fault.Faults;
import club.local.fault.Faults.Fault;
import club.local.fault.Faults.Kind;
import club.local.http.Front;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SesServiceTest {
  private static final String MIME =
      """
      From: =?UTF-8?Q?Le_Club_=C3=A9t=C3=A9?= <club@programme.example>
      To: anne@organisation.example
      Reply-To: contact@programme.example
      Subject: =?UTF-8?Q?Demande_re=C3=A7ue?=
      Date: Thu, 1 Jan 1970 00:00:00 +0000
      Message-ID: <mine@programme.example>
      X-Club-Mail: review; reference=R1; generation=1
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary=a

      --a
      Content-Type: text/plain; charset=UTF-8

      Bonjour é
      --a
      Content-Type: text/html; charset=UTF-8

      <p>Bonjour</p>
      --a--
      """;

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder = Path.of("");

  private final Faults faults = new Faults();
  private String caller = Roles.MACHINE;
  private final HttpClient client = HttpClient.newHttpClient();
  private @Nullable Mailbox opened;
  private @Nullable Front started;

  @BeforeEach
  void start() {
    opened = Mailbox.open(folder.resolve("mails"));
    started =
        new Front(
            new SesService(mailbox(), List.of("club@programme.example"), List.of("Reports"), CLOCK),
            ExampleRoles.allowing(
                new PolicyStatement(
                    List.of("ses:SendRawEmail"),
                    List.of("*:identity/*"),
                    List.of(
                        new Condition(
                            Condition.Operator.STRING_EQUALS,
                            "ses:FromAddress",
                            List.of("club@programme.example"))))),
            faults);
  }

  @AfterEach
  void stop() {
    ses().close();
  }

  @Test
  void deliversAMailThatIsWrittenAsMime() throws Exception {
    HttpResponse<String> answer = sendRaw(MIME);

    assertThat(answer.statusCode()).isEqualTo(200);
    DeliveredMail mail = mailbox().mails().getFirst();
    assertThat(answer.body()).contains("<MessageId>" + mail.id() + "</MessageId>");
    assertThat(mail.from()).isEqualTo("Le Club été <club@programme.example>");
    assertThat(mail.to()).containsExactly("anne@organisation.example");
    assertThat(mail.replyTo()).containsExactly("contact@programme.example");
    assertThat(mail.subject()).isEqualTo("Demande reçue");
    assertThat(mail.text().orElseThrow()).contains("Bonjour é");
    assertThat(mail.html().orElseThrow()).contains("<p>Bonjour</p>");
  }

  @Test
  void setsMessageIdAndDateAsSesDoes() throws Exception {
    sendRaw(MIME);

    DeliveredMail mail = mailbox().mails().getFirst();
    assertThat(mail.at()).isEqualTo(CLOCK.instant());
    assertThat(mail.headers().get("Message-ID"))
        .isEqualTo("<" + mail.id() + "@eu-west-3.amazonses.com>");
    assertThat(mail.headers()).containsEntry("X-Club-Mail", "review; reference=R1; generation=1");
  }

  @Test
  void takesNoMailOfWhichSesWouldMakeTheMime() throws Exception {
    assertThat(post(Map.of("Action", "SendEmail", "Source", "club@programme.example")).body())
        .contains("<Code>InvalidAction</Code>");
    assertThat(mailbox().mails()).isEmpty();
  }

  @Test
  void keepsMailsOverARestart() throws Exception {
    sendRaw(MIME);

    assertThat(Mailbox.open(folder.resolve("mails")).mails())
        .extracting(DeliveredMail::id)
        .isEqualTo(mailbox().mails().stream().map(DeliveredMail::id).toList());
  }

  @Test
  void rejectsASenderThatTheTemplateDoesNotDeclare() throws Exception {
    HttpResponse<String> answer = sendRaw(MIME.replace("<club@", "<stranger@"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("<Code>MessageRejected</Code>");
    assertThat(mailbox().mails()).isEmpty();
  }

  @Test
  void keepsTheConfigurationSetThatAMailNames() throws Exception {
    sendRaw(MIME, "Reports");

    assertThat(mailbox().mails().getFirst().headers())
        .containsEntry(MailReports.CONFIGURATION_SET, "Reports");
  }

  @Test
  void refusesAConfigurationSetThatTheTemplateDoesNotDeclare() throws Exception {
    assertThat(sendRaw(MIME, "Other").body()).contains("<Code>ConfigurationSetDoesNotExist</Code>");
    assertThat(mailbox().mails()).isEmpty();
  }

  @Test
  void refusesAMailToNobody() throws Exception {
    assertThat(sendRaw(MIME.replace("To: anne@organisation.example\n", "")).statusCode())
        .isEqualTo(400);
  }

  @Test
  void sendsForAFunctionWhatItsRoleAllows() throws Exception {
    caller = ExampleRoles.NOTIFY;

    assertThat(sendRaw(MIME).statusCode()).isEqualTo(200);
    assertThat(sendRaw(MIME.replace("From: =?UTF-8?Q?Le_Club_=C3=A9t=C3=A9?= <club@", "From: <x@")))
        .satisfies(answer -> assertThat(answer.body()).contains("<Code>AccessDenied</Code>"));
    assertThat(sendRaw(MIME, "Reports").body())
        .contains("not authorized to perform: ses:SendRawEmail", "configuration-set/Reports");
    assertThat(mailbox().mails()).hasSize(1);
  }

  @Test
  void failsBeforeTheMailLeavesOrAfter() throws Exception {
    faults.add(new Fault("ses", "SendRawEmail", Kind.BEFORE, 1));
    faults.add(new Fault("ses", "SendRawEmail", Kind.THROTTLE, 1));
    faults.add(new Fault("ses", "SendRawEmail", Kind.AFTER, 1));

    assertThat(sendRaw(MIME).statusCode()).isEqualTo(500);
    assertThat(sendRaw(MIME).body()).contains("<Code>Throttling</Code>");
    assertThat(mailbox().mails()).isEmpty();
    assertThatThrownBy(() -> sendRaw(MIME)).isInstanceOf(IOException.class);
    assertThat(mailbox().mails()).hasSize(1);
  }

  private Mailbox mailbox() {
    return requireNonNull(opened);
  }

  private Front ses() {
    return requireNonNull(started);
  }

  private HttpResponse<String> sendRaw(String mime) throws IOException, InterruptedException {
    return post(
        Map.of(
            "Action",
            "SendRawEmail",
            "RawMessage.Data",
            Base64.getEncoder().encodeToString(mime.getBytes(UTF_8))));
  }

  private HttpResponse<String> sendRaw(String mime, String configurationSet)
      throws IOException, InterruptedException {
    return post(
        Map.of(
            "Action",
            "SendRawEmail",
            "ConfigurationSetName",
            configurationSet,
            "RawMessage.Data",
            Base64.getEncoder().encodeToString(mime.getBytes(UTF_8))));
  }

  private HttpResponse<String> post(Map<String, String> fields)
      throws IOException, InterruptedException {
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return client.send(
        HttpRequest.newBuilder(ses().address())
            .header("Authorization", ExampleRoles.signedBy(caller))
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }
}
