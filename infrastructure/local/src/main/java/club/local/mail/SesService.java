package club.local.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.local.access.Act;
import club.local.fault.Faults.Kind;
import club.local.http.Form;
import club.local.http.Front;
import club.local.http.Reply;
import club.local.template.PseudoParameters;
import com.sun.net.httpserver.HttpExchange;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Stands for SES: takes mails by its first API, and delivers them to the mailbox.
///
/// **Source:** Amazon SES API Reference (version 1), "SendRawEmail", "Common errors"; Developer
/// Guide, "Verified identities"; Service Authorization Reference, "Actions, resources, and
/// condition keys for Amazon SES".
///
/// @param identities the addresses that mails may come from
/// @param configurationSets those that a mail may name
public record SesService(
    Mailbox mailbox, List<String> identities, List<String> configurationSets, Clock clock)
    implements Front.Service {
  private static final String OPERATION = "SendRawEmail";

  public SesService {
    identities = identities.stream().map(SesService::small).toList();
    configurationSets = List.copyOf(configurationSets);
  }

  @Override
  public String name() {
    return "ses";
  }

  @Override
  public String operation(HttpExchange request, byte[] body) {
    return Form.of(body).value("Action").orElse("");
  }

  /// A mail needs the right on its sender's identity, and on the configuration set that it names.
  /// An unreadable mail needs none: it is refused anyway.
  @Override
  public List<Act> acts(String operation, HttpExchange request, byte[] body) {
    try {
      OutgoingMail mail = OutgoingMail.of(Form.of(body));
      return Stream.concat(
              mail.senders().stream()
                  .map(from -> act(operation, "identity/" + from, List.of(from))),
              mail.configurationSet().stream()
                  .map(set -> act(operation, "configuration-set/" + set, List.of())))
          .toList();
    } catch (MessagingException | IllegalArgumentException e) {
      return List.of();
    }
  }

  @Override
  public Reply denial(String message) {
    return error(403, "AccessDenied", message);
  }

  @Override
  public Reply refusal(Kind kind, String operation, byte[] body) {
    return kind == Kind.THROTTLE
        ? error(400, "Throttling", "Maximum sending rate exceeded.")
        : error(500, "InternalFailure", "The request processing has failed.");
  }

  @Override
  public Reply answer(String operation, HttpExchange request, byte[] body) {
    if (!operation.equals(OPERATION)) {
      return error(400, "InvalidAction", "./club imitates SendRawEmail only.");
    }
    try {
      return send(OutgoingMail.of(Form.of(body)));
    } catch (MessagingException | IllegalArgumentException e) {
      return error(400, "InvalidParameterValue", String.valueOf(e.getMessage()));
    }
  }

  private Reply send(OutgoingMail mail) throws MessagingException {
    Optional<String> set = mail.configurationSet();
    if (set.filter(name -> !configurationSets.contains(name)).isPresent()) {
      return error(
          400,
          "ConfigurationSetDoesNotExist",
          "Configuration set <" + set.get() + "> does not exist.");
    }
    Optional<String> stranger =
        mail.senders().stream().filter(sender -> !identities.contains(small(sender))).findFirst();
    if (stranger.isPresent()) {
      return error(
          400,
          "MessageRejected",
          "Email address is not verified. The following identities failed the check: "
              + stranger.get());
    }
    String id = "0100%012x-%s-000000".formatted(clock.millis(), UUID.randomUUID());
    mailbox.deliver(id, mail.stamped(id, clock.instant()));
    return xml(
        200,
        "<SendRawEmailResponse xmlns=\"http://ses.amazonaws.com/doc/2010-12-01/\"><SendRawEmailResult><MessageId>%s</MessageId></SendRawEmailResult><ResponseMetadata><RequestId>%s</RequestId></ResponseMetadata></SendRawEmailResponse>"
            .formatted(id, UUID.randomUUID()));
  }

  private static Act act(String operation, String resource, List<String> from) {
    return new Act(
        "ses:" + operation, PseudoParameters.arn("ses", resource), Map.of("ses:FromAddress", from));
  }

  private static String small(String address) {
    return address.toLowerCase(Locale.ROOT);
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
