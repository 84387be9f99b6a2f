package club.local;

import club.local.access.Roles;
import club.local.fault.Faults;
import club.local.http.Front;
import club.local.http.S3Server;
import club.local.http.S3Service;
import club.local.mail.Mailbox;
import club.local.mail.SesEndpoint;
import club.local.stream.DeadLetters;
import club.local.stream.QueueEndpoint;
import club.local.table.Database;
import club.local.table.DynamoService;
import club.local.table.Table;
import club.local.template.Template;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// The services as functions reach them: each call passes by what the caller's role allows.
final class Services {
  private final Template template;
  private final Roles roles;
  private final Faults faults;
  private final HttpClient client;
  private final Deque<AutoCloseable> parts;
  private final Map<String, String> endpoints = new HashMap<>();

  /// @param parts what is started is pushed here, to be stopped in the opposite order
  Services(Template template, Faults faults, HttpClient client, Deque<AutoCloseable> parts) {
    this.template = template;
    this.roles = template.roles();
    this.faults = faults;
    this.client = client;
    this.parts = parts;
  }

  /// Where each is, by the AWS SDK's own variables.
  Map<String, String> endpoints() {
    return Map.copyOf(endpoints);
  }

  /// Starts the table's.
  ///
  /// @param afterWrite called after each write, when it is on disk
  /// @return its address
  URI dynamodb(Database database, Table table, Runnable afterWrite) {
    DynamoService service = new DynamoService(table, afterWrite);
    URI address = part(Front.before(database.address(), service, roles, faults, client)).address();
    return at("DYNAMODB", address);
  }

  void s3(S3Server server) {
    at(
        "S3",
        part(Front.before(server.address(), new S3Service(), roles, faults, client)).address());
  }

  void ses(Mailbox mailbox, Clock clock) {
    at(
        "SES",
        part(SesEndpoint.start(
                mailbox,
                template.mailIdentities(),
                template.configurationSets(),
                roles,
                clock,
                faults))
            .address());
  }

  void queues(DeadLetters deadLetters) {
    at("SQS", part(QueueEndpoint.start(deadLetters, roles)).address());
  }

  void secrets(Secrets secrets, Clock clock) {
    at("SECRETS_MANAGER", part(SecretsEndpoint.start(secrets, roles, clock)).address());
  }

  private URI at(String service, URI address) {
    endpoints.put("AWS_ENDPOINT_URL_" + service, address.toString());
    return address;
  }

  private <T extends AutoCloseable> T part(T part) {
    parts.push(part);
    return part;
  }
}
