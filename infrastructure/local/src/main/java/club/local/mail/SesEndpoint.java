package club.local.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.local.access.Act;
import club.local.access.Roles;
import club.local.fault.Faults;
import club.local.fault.Faults.Kind;
import club.local.http.Form;
import club.local.http.LoopbackServer;
import club.local.http.Reply;
import club.local.template.PseudoParameters;
import com.sun.net.httpserver.HttpExchange;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Stands for SES: takes mails by its first API, and delivers them to the mailbox.
///
/// **Source:** Amazon SES API Reference (version 1), "SendRawEmail", "SendEmail", "Common errors";
/// Developer Guide, "Verified identities"; Service Authorization Reference, "Actions, resources,
/// and condition keys for Amazon SES".
public final class SesEndpoint implements AutoCloseable {
  private final Mailbox mailbox;
  private final List<String> identities;
  private final List<String> configurationSets;
  private final Roles roles;
  private final Clock clock;
  private final Faults faults;
  private final LoopbackServer server;

  private SesEndpoint(
      Mailbox mailbox,
      List<String> identities,
      List<String> configurationSets,
      Roles roles,
      Clock clock,
      Faults faults) {
    this.mailbox = mailbox;
    this.roles = roles;
    this.configurationSets = List.copyOf(configurationSets);
    this.identities = identities.stream().map(SesEndpoint::small).toList();
    this.clock = clock;
    this.faults = faults;
    this.server = LoopbackServer.start(0, this::handle);
  }

  /// Listens.
  ///
  /// @param identities the addresses and domains that mails may come from
  /// @param configurationSets what a mail may name to have its fate reported
  public static SesEndpoint start(
      Mailbox mailbox,
      List<String> identities,
      List<String> configurationSets,
      Roles roles,
      Clock clock,
      Faults faults) {
    return new SesEndpoint(mailbox, identities, configurationSets, roles, clock, faults);
  }

  public URI address() {
    return server.address();
  }

  @Override
  public void close() {
    server.close();
  }

  private void handle(HttpExchange exchange) throws IOException {
    Form form = Form.of(exchange.getRequestBody().readAllBytes());
    String action = form.value("Action").orElse("");
    Optional<Kind> fault = faults.next("ses", action);
    if (fault.isPresent() && fault.get() != Kind.AFTER) {
      refusal(fault.get()).send(exchange);
      return;
    }
    Reply reply = answer(action, form, exchange);
    if (fault.isEmpty()) {
      reply.send(exchange);
    }
    // Else the exchange closes without an answer: the caller cannot know whether the mail left.
  }

  private Reply answer(String action, Form form, HttpExchange exchange) {
    try {
      return switch (action) {
        case "SendRawEmail" -> send(action, form, OutgoingMail.raw(form), exchange);
        case "SendEmail" -> send(action, form, OutgoingMail.simple(form), exchange);
        default -> error(400, "InvalidAction", "./club imitates SendRawEmail and SendEmail only.");
      };
    } catch (MessagingException | IllegalArgumentException e) {
      return error(400, "InvalidParameterValue", String.valueOf(e.getMessage()));
    }
  }

  private Reply send(String action, Form form, OutgoingMail mail, HttpExchange exchange)
      throws MessagingException {
    Optional<String> set = form.value("ConfigurationSetName");
    Optional<String> denial = roles.refusal(exchange, acts(action, mail.senders(), set));
    if (denial.isPresent()) {
      return error(403, "AccessDenied", denial.get());
    }
    if (set.filter(name -> !configurationSets.contains(name)).isPresent()) {
      return error(
          400,
          "ConfigurationSetDoesNotExist",
          "Configuration set <" + set.get() + "> does not exist.");
    }
    Optional<String> stranger =
        mail.senders().stream().filter(sender -> !isVerified(sender)).findFirst();
    if (stranger.isPresent()) {
      return error(
          400,
          "MessageRejected",
          "Email address is not verified. The following identities failed the check: "
              + stranger.get());
    }
    String id = "0100%012x-%s-000000".formatted(clock.millis(), UUID.randomUUID());
    mailbox.deliver(id, mail.stamped(id, set, clock.instant()));
    return xml(
        200,
        "<%1$sResponse xmlns=\"http://ses.amazonaws.com/doc/2010-12-01/\"><%1$sResult><MessageId>%2$s</MessageId></%1$sResult><ResponseMetadata><RequestId>%3$s</RequestId></ResponseMetadata></%1$sResponse>"
            .formatted(action, id, UUID.randomUUID()));
  }

  /// A mail is sent by its sender's identity, and by the configuration set that it names.
  private static List<Act> acts(String action, List<String> senders, Optional<String> set) {
    return Stream.concat(
            senders.stream().map(sender -> act(action, "identity/" + sender, List.of(sender))),
            set.stream().map(name -> act(action, "configuration-set/" + name, List.of())))
        .toList();
  }

  private static Act act(String action, String resource, List<String> from) {
    return new Act(
        "ses:" + action, PseudoParameters.arn("ses", resource), Map.of("ses:FromAddress", from));
  }

  /// By the address or by its domain.
  private boolean isVerified(String sender) {
    String address = small(sender);
    return identities.contains(address)
        || identities.contains(address.substring(address.indexOf('@') + 1));
  }

  private static String small(String address) {
    return address.toLowerCase(Locale.ROOT);
  }

  private static Reply refusal(Kind kind) {
    return kind == Kind.THROTTLE
        ? error(400, "Throttling", "Maximum sending rate exceeded.")
        : error(500, "InternalFailure", "The request processing has failed.");
  }

  private static Reply error(int status, String code, String message) {
    String escaped = message.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return xml(
        status,
        "<ErrorResponse xmlns=\"http://ses.amazonaws.com/doc/2010-12-01/\"><Error><Type>%s</Type><Code>%s</Code><Message>%s</Message></Error><RequestId>%s</RequestId></ErrorResponse>"
            .formatted(status < 500 ? "Sender" : "Receiver", code, escaped, UUID.randomUUID()));
  }

  private static Reply xml(int status, String body) {
    return new Reply(
        status, List.of(new Reply.Header("Content-Type", "text/xml")), body.getBytes(UTF_8));
  }
}
