package club.dynamodb;

import club.aws.AwsAccount;
import club.aws.Timeouts;
import club.core.entry.Confirmations;
import club.core.entry.Doors;
import club.core.entry.EntryChanges;
import club.core.entry.Proposals;
import club.core.limit.Quotas;
import club.core.link.Attempts;
import club.core.link.Links;
import club.core.mail.Blockages;
import club.core.mail.Blocking;
import club.core.mail.Deliveries;
import club.core.mail.FreshLinks;
import club.core.mail.Ledger;
import club.core.mail.Outbox;
import club.core.mail.Resending;
import club.core.mail.Tracking;
import club.core.mail.Unfinished;
import club.core.memory.Storage;
import club.core.morning.Expiries;
import club.core.morning.MorningNotes;
import club.core.morning.Mornings;
import club.core.news.Announcements;
import club.core.register.Chronicle;
import club.core.register.Contacts;
import club.core.register.ImportedLists;
import club.core.register.Merging;
import club.core.register.RegisterChanges;
import club.core.register.Registers;
import club.core.request.Amendments;
import club.core.request.Decisions;
import club.core.request.Erasures;
import club.core.request.Histories;
import club.core.request.Intake;
import club.core.request.Release;
import club.core.request.Requests;
import club.core.request.Suspects;
import club.core.request.WaitingRequests;
import club.core.survey.Mending;
import club.core.survey.Survey;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBRequestHandler;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBServerHandler;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// An empty table for each test, on one DynamoDB Local for all, called as a function calls its
/// table.
final class LocalTable implements Storage {
  private static final String ENDPOINT = start();

  final String name = "t-" + UUID.randomUUID();
  final Map<String, String> environment =
      Map.of(
          "TABLE", name,
          "AWS_REGION", "eu-west-3",
          "AWS_ACCESS_KEY_ID", "local",
          "AWS_SECRET_ACCESS_KEY", "local",
          "AWS_ENDPOINT_URL_DYNAMODB", ENDPOINT);
  final DynamoDbClient client = patientClient(environment);
  final DynamoTable table = DynamoTable.of(environment);

  LocalTable() {
    client.createTable(
        create ->
            create
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(
                    text("pk"), text("sk"), text("unfinished"), text("unfinishedSince"))
                .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE))
                .globalSecondaryIndexes(unfinishedIndex()));
    // The very first transaction is slow.
    client.transactWriteItems(write -> write.transactItems(nothingLies()));
  }

  @Override
  public Intake intake() {
    return new DynamoIntake(table);
  }

  @Override
  public Requests requests() {
    return new DynamoRequests(table);
  }

  @Override
  public WaitingRequests waitingRequests() {
    return new DynamoWaitingRequests(table);
  }

  @Override
  public Amendments amendments() {
    return new DynamoAmendments(table);
  }

  @Override
  public FreshLinks freshLinks() {
    return new DynamoFreshLinks(table);
  }

  @Override
  public Erasures erasures() {
    return new DynamoErasures(table);
  }

  @Override
  public Decisions decisions() {
    return new DynamoDecisions(table);
  }

  @Override
  public Links links() {
    return new DynamoLinks(table);
  }

  @Override
  public Attempts attempts() {
    return new DynamoAttempts(table);
  }

  @Override
  public Ledger ledger() {
    return new DynamoLedger(table);
  }

  @Override
  public Tracking tracking() {
    return new DynamoTracking(table);
  }

  @Override
  public Unfinished unfinished() {
    return new DynamoUnfinished(table);
  }

  @Override
  public Blockages blockages() {
    return new DynamoBlockages(table);
  }

  @Override
  public Blocking blocking() {
    return new DynamoBlocking(table);
  }

  @Override
  public Deliveries deliveries() {
    return new DynamoDeliveries(table);
  }

  @Override
  public Registers registers() {
    return new DynamoRegisters(table);
  }

  @Override
  public ImportedLists importedLists() {
    return new DynamoImportedLists(table);
  }

  @Override
  public RegisterChanges registerChanges() {
    return new DynamoRegisterChanges(table);
  }

  @Override
  public Merging merging() {
    return new DynamoMerging(table);
  }

  @Override
  public Announcements announcements() {
    return new DynamoAnnouncements(table);
  }

  @Override
  public Histories histories() {
    return new DynamoHistories(table);
  }

  @Override
  public Resending resending() {
    return new DynamoResending(table);
  }

  @Override
  public Outbox outbox() {
    return new DynamoOutbox(table);
  }

  @Override
  public Contacts contacts() {
    return new DynamoContacts(table);
  }

  @Override
  public Chronicle chronicle() {
    return new DynamoChronicle(table);
  }

  @Override
  public Proposals proposals() {
    return new DynamoProposals(table);
  }

  @Override
  public EntryChanges entryChanges() {
    return new DynamoEntryChanges(table);
  }

  @Override
  public Doors doors() {
    return new DynamoDoors(table);
  }

  @Override
  public Confirmations confirmations() {
    return new DynamoConfirmations(table);
  }

  @Override
  public Survey survey() {
    return new DynamoSurvey(table);
  }

  @Override
  public Quotas quotas() {
    return new DynamoQuotas(table);
  }

  @Override
  public Suspects suspects() {
    return new DynamoSuspects(table);
  }

  @Override
  public Release release() {
    return new DynamoRelease(table);
  }

  @Override
  public Mornings mornings() {
    return new DynamoMornings(table);
  }

  @Override
  public MorningNotes morningNotes() {
    return new DynamoMorningNotes(table);
  }

  @Override
  public Expiries expiries() {
    return new DynamoExpiries(table);
  }

  @Override
  public Mending mending() {
    return new DynamoMending(table);
  }

  private static String start() {
    try {
      Server server = new Server();
      ServerConnector connector = new ServerConnector(server);
      connector.setHost("127.0.0.1");
      server.addConnector(connector);
      server.setHandler(
          new LocalDynamoDBServerHandler(
              new LocalDynamoDBRequestHandler(0, true, null, true, false), null));
      server.start();
      return "http://127.0.0.1:" + connector.getLocalPort();
    } catch (Exception failed) {
      throw new IllegalStateException("DynamoDB Local did not start", failed);
    }
  }

  private static GlobalSecondaryIndex unfinishedIndex() {
    return GlobalSecondaryIndex.builder()
        .indexName("unfinished")
        .keySchema(key("unfinished", KeyType.HASH), key("unfinishedSince", KeyType.RANGE))
        .projection(all -> all.projectionType(ProjectionType.ALL))
        .build();
  }

  /// Waits as long as DynamoDB Local takes for its first answers.
  private static DynamoDbClient patientClient(Map<String, String> environment) {
    Timeouts patient =
        new Timeouts(Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMinutes(1));
    return new AwsAccount(environment)
        .prepare(DynamoDbClient.builder(), "DYNAMODB", patient, AwsRetryStrategy.doNotRetry())
        .build();
  }

  private TransactWriteItem nothingLies() {
    return TransactWriteItem.builder()
        .conditionCheck(
            check ->
                check
                    .tableName(name)
                    .key(Key.VERSION.attributes())
                    .conditionExpression("attribute_not_exists(pk)"))
        .build();
  }

  private static AttributeDefinition text(String name) {
    return AttributeDefinition.builder()
        .attributeName(name)
        .attributeType(ScalarAttributeType.S)
        .build();
  }

  private static KeySchemaElement key(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }
}
