package club.local;

import club.local.access.Roles;
import club.local.fault.Faults;
import club.local.http.Front;
import club.local.http.S3Server;
import club.local.http.S3Service;
import club.local.http.Upstream;
import club.local.mail.Mailbox;
import club.local.mail.SesService;
import club.local.queue.DeadLetters;
import club.local.queue.SqsService;
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

/// The services as functions reach them: each call is checked against the caller's role.
final class Services {
  private static final String VARIABLE = "AWS_ENDPOINT_URL_";

  private final Template template;
  private final Roles roles;
  private final Faults faults;
  private final HttpClient client;
  private final Deque<AutoCloseable> parts;
  private final Map<String, String> endpoints = new HashMap<>();

  /// @param parts takes each started part, to be stopped in reverse order
  Services(Template template, Faults faults, HttpClient client, Deque<AutoCloseable> parts) {
    this.template = template;
    this.roles = template.roles();
    this.faults = faults;
    this.client = client;
    this.parts = parts;
  }

  /// Their addresses, by the AWS SDK's variables.
  Map<String, String> endpoints() {
    return Map.copyOf(endpoints);
  }

  /// Starts the front of the table.
  ///
  /// @param afterWrite called after each write, when it is on disk
  /// @return its address
  URI dynamodb(Database database, Table table, Runnable afterWrite) {
    return at("DYNAMODB", new DynamoService(upstream(database.address()), table, afterWrite));
  }

  URI s3(S3Server server) {
    return at("S3", new S3Service(upstream(server.address())));
  }

  void ses(Mailbox mailbox, Clock clock) {
    at(
        "SES",
        new SesService(mailbox, template.mailIdentities(), template.configurationSets(), clock));
  }

  void queues(DeadLetters deadLetters) {
    at("SQS", new SqsService(deadLetters));
  }

  private URI at(String name, Front.Service service) {
    URI address = part(new Front(service, roles, faults)).address();
    endpoints.put(VARIABLE + name, address.toString());
    return address;
  }

  private Upstream upstream(URI address) {
    return new Upstream(address, client);
  }

  private <T extends AutoCloseable> T part(T part) {
    parts.push(part);
    return part;
  }
}
