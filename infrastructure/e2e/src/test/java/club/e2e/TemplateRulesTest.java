package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// The template says what the code does: each handler exists, and each role allows the calls that
/// its function's adapters make, neither more nor less.
class TemplateRulesTest {
  private static final TemplateText TEMPLATE = TemplateText.read();
  private static final JavaClasses CODE =
      new ClassFileImporter().withImportOption(new ProductCode()).importPackages("club");

  /// What IAM calls a call of the SDK. The parts of a transaction are allowed one by one (DynamoDB
  /// Developer Guide, "Using IAM with transactions").
  private static final Map<String, String> ACTIONS =
      Map.ofEntries(
          Map.entry("DynamoDbClient.getItem", "dynamodb:GetItem"),
          Map.entry("DynamoDbClient.queryPaginator", "dynamodb:Query"),
          Map.entry("DynamoDbClient.scanPaginator", "dynamodb:Scan"),
          Map.entry(
              "DynamoDbClient.describeContinuousBackups", "dynamodb:DescribeContinuousBackups"),
          Map.entry("DynamoDbClient.putItem", "dynamodb:PutItem"),
          Map.entry("DynamoDbClient.updateItem", "dynamodb:UpdateItem"),
          Map.entry("DynamoDbClient.deleteItem", "dynamodb:DeleteItem"),
          Map.entry("TransactWriteItem$Builder.put", "dynamodb:PutItem"),
          Map.entry("TransactWriteItem$Builder.update", "dynamodb:UpdateItem"),
          Map.entry("TransactWriteItem$Builder.delete", "dynamodb:DeleteItem"),
          Map.entry("SesClient.sendRawEmail", "ses:SendRawEmail"),
          Map.entry("S3Client.getObject", "s3:GetObject"),
          Map.entry("S3Client.listObjectsV2Paginator", "s3:ListBucket"),
          Map.entry("S3Client.putObject", "s3:PutObject"),
          Map.entry("S3Client.deleteObject", "s3:DeleteObject"),
          Map.entry("SqsClient.getQueueAttributes", "sqs:GetQueueAttributes"),
          Map.entry("SqsClient.receiveMessage", "sqs:ReceiveMessage"),
          Map.entry("SqsClient.deleteMessageBatch", "sqs:DeleteMessage"),
          Map.entry("CloudFormationClient.describeStacks", "cloudformation:DescribeStacks"),
          Map.entry(
              "CloudFormationClient.listStackResourcesPaginator",
              "cloudformation:ListStackResources"),
          Map.entry("LambdaClient.invoke", "lambda:InvokeFunction"),
          Map.entry("LambdaClient.getAccountSettings", "lambda:GetAccountSettings"),
          Map.entry("SnsClient.getSubscriptionAttributes", "sns:GetSubscriptionAttributes"),
          Map.entry("SesV2Client.getAccount", "ses:GetAccount"),
          Map.entry("SesV2Client.getEmailIdentity", "ses:GetEmailIdentity"),
          Map.entry("SesV2Client.listEmailIdentitiesPaginator", "ses:ListEmailIdentities"),
          Map.entry(
              "SesV2Client.listSuppressedDestinationsPaginator", "ses:ListSuppressedDestinations"),
          Map.entry("SesV2Client.deleteSuppressedDestination", "ses:DeleteSuppressedDestination"),
          Map.entry("SnsClient.listSubscriptionsByTopicPaginator", "sns:ListSubscriptionsByTopic"));

  /// Calls that need no right of their own.
  private static final Set<String> FREE =
      Set.of(
          "DynamoDbClient.transactWriteItems",
          "DynamoDbClient.builder",
          "SesClient.builder",
          "S3Client.builder",
          "SqsClient.builder",
          "CloudFormationClient.builder",
          "LambdaClient.builder",
          "SesV2Client.builder",
          "SnsClient.builder");

  /// What Lambda itself does in the function's name.
  private static final Set<String> AROUND =
      Set.of(
          "logs:CreateLogStream",
          "logs:PutLogEvents",
          "dynamodb:DescribeStream",
          "dynamodb:GetRecords",
          "dynamodb:GetShardIterator",
          "dynamodb:ListStreams",
          "sqs:SendMessage");

  /// Variables that name a resource, not a setting.
  private static final Set<String> RESOURCES =
      Set.of("TABLE", "BUCKET", "CONFIGURATION_SET", "ORIGIN_KEY", "ORIGIN_KEY_ROTATED");

  static Stream<String> functions() {
    return TEMPLATE.functions().stream();
  }

  @ParameterizedTest
  @MethodSource("functions")
  void namesAHandlerThatExists(String function) {
    String folder = function.toLowerCase(Locale.ROOT);
    Map<?, ?> properties = TEMPLATE.properties(function);

    assertThat(properties.get("Handler")).isEqualTo("club." + folder + "." + function + "Function");
    assertThat(properties.get("CodeUri"))
        .isEqualTo("functions/%s/target/%s-1-lambda.jar".formatted(folder, folder));
    assertThat(CODE.contain((String) properties.get("Handler"))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("functions")
  void allowsTheCallsThatTheAdaptersMakeAndNoOther(String function) {
    Set<String> granted = new TreeSet<>(TEMPLATE.actions(function));
    granted.removeAll(AROUND);

    assertThat(granted).isEqualTo(called(function));
  }

  /// The operator's policy, compared in both directions. Its resources are tested where commands
  /// run on this machine, under this policy.
  @Test
  void allowsAnOperatorTheCallsThatCommandsMakeAndNoOther() throws Exception {
    Set<String> granted = new TreeSet<>();
    Path policy = Repository.root().resolve("infrastructure/operator/policy.json");
    for (JsonNode statement : Target.parse(Files.readString(policy)).get("Statement")) {
      assertThat(statement.get("Effect").asString()).isEqualTo("Allow");
      JsonNode action = statement.get("Action");
      (action.isArray() ? action.valueStream() : Stream.of(action))
          .forEach(one -> granted.add(one.asString()));
    }

    assertThat(granted).isEqualTo(calledFrom("club.local.Main"));
  }

  @ParameterizedTest
  @MethodSource("functions")
  void grantsNothingOnEverything(String function) {
    assertThat(TEMPLATE.statements(function))
        .filteredOn(statement -> TemplateText.list(statement, "Resource").contains("*"))
        .allSatisfy(
            statement ->
                assertThat(
                        TemplateText.list(statement, "Action")
                            .equals(List.of("dynamodb:ListStreams")))
                    .isTrue());
  }

  /// Each setting that a function reads is checked while a deploy can still be rolled back.
  @Test
  void checksEverySettingThatFunctionsRead() {
    Set<String> checked = new TreeSet<>();
    TEMPLATE.properties("Site").keySet().forEach(name -> checked.add((String) name));

    assertThat(TEMPLATE.variables())
        .filteredOn(name -> !RESOURCES.contains(name))
        .isSubsetOf(checked);
  }

  @ParameterizedTest
  @MethodSource("functions")
  void namesSchedulesByTheirStack(String function) {
    Object events = TEMPLATE.properties(function).get("Events");

    assertThat(events instanceof Map<?, ?> all ? all.values() : List.of())
        .map(event -> (Map<?, ?>) event)
        .filteredOn(event -> "ScheduleV2".equals(event.get("Type")))
        .allSatisfy(
            event ->
                assertThat((String) TemplateText.map(event, "Properties").get("Name"))
                    .startsWith("${AWS::StackName}-" + function.toLowerCase(Locale.ROOT)));
  }

  /// Without the account's list SES falls back to one that nobody can take an address off.
  @Test
  void usesTheAccountsListOfBouncedAddresses() {
    assertThat(
            TemplateText.map(TEMPLATE.properties("MailEvents"), "SuppressionOptions")
                .get("SuppressedReasons"))
        .isEqualTo(List.of("BOUNCE", "COMPLAINT"));
  }

  /// Without deliveries an absence note could not be told from a mail that SES gave up.
  @Test
  void asksSesForWhatBecomesOfEachMail() {
    assertThat(
            TemplateText.map(TEMPLATE.properties("MailEventsToTopic"), "EventDestination")
                .get("MatchingEventTypes"))
        .isEqualTo(List.of("bounce", "complaint", "delivery", "reject"));
  }

  /// A deploy must ask for them: with made-up ones no mail would leave.
  @Test
  void hasNoDefaultForContactAndSender() {
    assertThat(TEMPLATE.parameters())
        .filteredOn(parameter -> !TEMPLATE.parameter(parameter).containsKey("Default"))
        .containsExactly("Contact", "MailFrom");
  }

  @Test
  void keepsTableBucketAndSender() {
    assertThat(TEMPLATE.kept()).containsExactly("Bucket", "Sender", "Table");
  }

  /// Lambda refuses more than 4 KB of environment, names included (Lambda Developer Guide, "Lambda
  /// quotas"). A letter of a name takes up to four bytes; 600 are for the names of resources and
  /// the origin key.
  @Test
  void hasParametersThatFitIntoAnEnvironment() {
    assertThat(TEMPLATE.parameters())
        .filteredOn(name -> isText(TEMPLATE.parameter(name)))
        .allSatisfy(name -> assertThat(TEMPLATE.parameter(name).containsKey("MaxLength")).isTrue());
    int letters = length("Programme") + length("Software");
    int others =
        Stream.of(
                "Contact",
                "ConventionUrl",
                "TimeZone",
                "AccentColour",
                "LogoPath",
                "Reviewers",
                "MailFrom",
                "SiteUrl")
            .mapToInt(TemplateRulesTest::length)
            .sum();

    assertThat(letters * 4 + others + 600).isLessThan(4096);
  }

  private static boolean isText(Map<?, ?> parameter) {
    return "String".equals(parameter.get("Type")) && !parameter.containsKey("AllowedValues");
  }

  private static int length(String parameter) {
    return Integer.parseInt(String.valueOf(TEMPLATE.parameter(parameter).get("MaxLength")));
  }

  /// `ForAllValues` holds where there is no key at all, as in a scan.
  @ParameterizedTest
  @MethodSource("functions")
  void asksForAPartitionWhereItNarrowsOne(String function) {
    assertThat(TEMPLATE.statements(function))
        .filteredOn(statement -> statement.toString().contains("ForAllValues"))
        .allSatisfy(
            statement ->
                assertThat(TemplateText.map(statement, "Condition").get("Null"))
                    .isEqualTo(Map.of("dynamodb:LeadingKeys", "false")));
  }

  /// Ten are free for an account (CloudWatch pricing); each further one costs 0.10 USD a month.
  @Test
  void hasAtMostTenAlarmMetricsAndOneSecret() {
    assertThat(TEMPLATE.resources("AWS::CloudWatch::Alarm"))
        .hasSizeLessThanOrEqualTo(10)
        .allSatisfy(
            alarm -> assertThat(TEMPLATE.properties(alarm).containsKey("MetricName")).isTrue());
    assertThat(TEMPLATE.resources("AWS::SecretsManager::Secret")).containsExactly("OriginKey");
  }

  /// HTTP APIs name this metric otherwise than REST APIs do (API Gateway Developer Guide, "Monitor
  /// CloudWatch metrics for HTTP APIs").
  @Test
  void ringsWhereTheApiAnswersThatItFailed() {
    assertThat(TEMPLATE.resources("AWS::Serverless::HttpApi")).containsExactly("Api");
    assertThat(TEMPLATE.properties("FailureAlarm").get("Namespace")).isEqualTo("AWS/ApiGateway");
    assertThat(TEMPLATE.properties("FailureAlarm").get("MetricName")).isEqualTo("5xx");
    assertThat(TEMPLATE.properties("FailureAlarm").get("Dimensions"))
        .isEqualTo(List.of(Map.of("Name", "ApiId", "Value", "Api")));
  }

  /// A report of an unknown kind says nothing about a mailbox.
  @Test
  void tellsAnUnreadableReportFromABlockedMailbox() {
    assertThat(TEMPLATE.properties("FeedbackTroubles").get("FilterPattern"))
        .isEqualTo(
            "{ $.outcome = \"staff-blocked\" || $.outcome = \"staff-unreachable\""
                + " || $.outcome = \"rejected\" }");
    assertThat(TEMPLATE.properties("UnreadableReports").get("FilterPattern"))
        .isEqualTo("{ $.outcome = \"unreadable\" }");
    assertThat(TEMPLATE.properties("UnreadableReportAlarm").get("MetricName"))
        .isEqualTo("UnreadableReports");
  }

  /// The distribution's own key is read again where one of their properties changes.
  @Test
  void readsTheOriginKeyAgainWhereItIsUsed() {
    assertThat(TEMPLATE.properties("Distribution").toString())
        .contains("resolve:secretsmanager:${OriginKey}", "${OriginKeyRotated}");
    assertThat(functions().map(TEMPLATE::properties).map(Object::toString))
        .filteredOn(properties -> properties.contains("${OriginKey}"))
        .hasSize(6)
        .allSatisfy(
            properties -> assertThat(properties).contains("ORIGIN_KEY_ROTATED=OriginKeyRotated"));
  }

  /// 403 is a missing file, which no function answers; CloudFront has no page for 413, 415, 421 and
  /// 429 (Developer Guide, "Create a custom error page for specific HTTP status codes").
  @Test
  void showsOurPageForWhatNoFunctionAnswers() {
    Map<Object, List<Object>> shown =
        TemplateText.list(distribution(), "CustomErrorResponses").stream()
            .<Map<?, ?>>map(response -> (Map<?, ?>) response)
            .filter(response -> response.containsKey("ResponsePagePath"))
            .collect(
                Collectors.toMap(
                    response -> response.get("ErrorCode"),
                    response ->
                        List.of(response.get("ResponseCode"), response.get("ResponsePagePath"))));

    assertThat(shown)
        .isEqualTo(
            Map.of(
                403, List.of(404, "/errors/not-found.html"),
                414, List.of(404, "/errors/not-found.html"),
                500, List.of(500, "/errors/unavailable.html"),
                502, List.of(502, "/errors/unavailable.html"),
                503, List.of(503, "/errors/unavailable.html"),
                504, List.of(504, "/errors/unavailable.html")));
    assertThat(TEMPLATE.properties("BucketPolicy").toString())
        .as("a missing file is 403 for a caller that may not list files")
        .doesNotContain("s3:ListBucket");
  }

  /// An answer of the gateway itself, or an error page, has no headers of ours.
  @Test
  void putsTheSecurityHeadersOnEveryAnswer() {
    assertThat(
            Stream.concat(
                Stream.of(TemplateText.map(distribution(), "DefaultCacheBehavior")),
                TemplateText.list(distribution(), "CacheBehaviors").stream()))
        .allSatisfy(
            behaviour ->
                assertThat(((Map<?, ?>) behaviour).get("ResponseHeadersPolicyId"))
                    .isEqualTo("SiteHeaders"));
  }

  /// What else a visitor sends reaches no function.
  @Test
  void passesOnlyTheHeadersThatFunctionsRead() {
    assertThat(
            TemplateText.map(TEMPLATE.properties("ApiRequests"), "OriginRequestPolicyConfig")
                .toString())
        .contains(
            "Headers=[Accept, Accept-Language, Content-Type, CloudFront-Viewer-Address]",
            "HeaderBehavior=whitelist",
            "QueryStringBehavior=all",
            "CookieBehavior=none");
    assertThat(TemplateText.list(distribution(), "CacheBehaviors"))
        .allSatisfy(
            behaviour ->
                assertThat(((Map<?, ?>) behaviour).get("OriginRequestPolicyId"))
                    .isEqualTo("ApiRequests"));
  }

  private static Map<?, ?> distribution() {
    return TemplateText.map(TEMPLATE.properties("Distribution"), "DistributionConfig");
  }

  /// A stream keeps its records for a day: they name the changed item and no more.
  @Test
  void putsNoContentOfItemsIntoTheStream() {
    assertThat(TEMPLATE.properties("Table").get("StreamSpecification"))
        .isEqualTo(Map.of("StreamViewType", "KEYS_ONLY"));
  }

  @Test
  void givesNoFunctionASecretButTheDistributionsKey() {
    assertThat(TEMPLATE.functions())
        .allSatisfy(
            function ->
                assertThat(
                        TEMPLATE.properties(function).toString().replaceAll("\\$\\{OriginKey}", ""))
                    .doesNotContain("resolve:secretsmanager:$"));
  }

  @Test
  void namesWhatItKeeps() {
    assertThat(TEMPLATE.output("Kept").toString()).contains(TEMPLATE.kept());
  }

  /// The actions behind every call of the SDK that can be reached from a function's wiring.
  private static Set<String> called(String function) {
    return calledFrom("club.%s.%sFunction".formatted(function.toLowerCase(Locale.ROOT), function));
  }

  private static Set<String> calledFrom(String entry) {
    Set<String> actions = new TreeSet<>();
    reachable(CODE.get(entry)).stream()
        .flatMap(type -> type.getMethodCallsFromSelf().stream())
        .flatMap(call -> action(call).stream())
        .forEach(actions::add);
    return actions;
  }

  private static Optional<String> action(JavaMethodCall call) {
    String owner = call.getTargetOwner().getName();
    if (!owner.startsWith("software.amazon.awssdk.services.")) {
      return Optional.empty();
    }
    String name = owner.substring(owner.lastIndexOf('.') + 1) + "." + call.getName();
    boolean isClient = owner.endsWith("Client") && !name.endsWith("Client.close");
    if (isClient && !FREE.contains(name)) {
      assertThat(ACTIONS).as("the right for a call that the adapters make").containsKey(name);
    }
    return Optional.ofNullable(ACTIONS.get(name));
  }

  private static Set<JavaClass> reachable(JavaClass entry) {
    Set<JavaClass> seen = new HashSet<>();
    Deque<JavaClass> next = new ArrayDeque<>(Set.of(entry));
    while (!next.isEmpty()) {
      JavaClass type = next.remove();
      if (seen.add(type)) {
        type.getDirectDependenciesFromSelf().stream()
            .map(dependency -> dependency.getTargetClass().getBaseComponentType())
            .filter(target -> target.getPackageName().startsWith("club."))
            .forEach(next::add);
      }
    }
    return seen;
  }
}
