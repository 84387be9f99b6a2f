package club.local.template;

import club.local.ClubProblem;
import club.local.Json;
import club.local.access.PolicyStatement;
import club.local.access.Roles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// `template.yaml`, read for one machine.
public final class Template {
  private static final String OPERATOR = "infrastructure/operator/policy.json";

  private final Path folder;
  private final JsonNode tree;
  private final Resolver resolver;

  private Template(Path folder, JsonNode tree, Resolver resolver) {
    this.folder = folder;
    this.tree = tree;
    this.resolver = resolver;
  }

  /// Reads the file.
  ///
  /// @param parameters values that take the place of the defaults
  /// @param secrets gives the value of the secret with this logical id
  public static Template read(
      Path file, Map<String, String> parameters, UnaryOperator<String> secrets) {
    try {
      return parse(
          Files.readString(file), file.toAbsolutePath().resolveSibling("."), parameters, secrets);
    } catch (IOException e) {
      throw new ClubProblem("template.yaml cannot be read at " + file + ": restore it.", e);
    }
  }

  static Template parse(
      String yaml, Path folder, Map<String, String> parameters, UnaryOperator<String> secrets) {
    JsonNode tree = TemplateYaml.read(yaml);
    return new Template(folder.normalize(), tree, new Resolver(tree, parameters, secrets));
  }

  /// Checks that it has a parameter of this name.
  ///
  /// @throws ClubProblem when it has none
  public void mustHave(String parameter) {
    if (!tree.path("Parameters").has(parameter)) {
      throw new ClubProblem("template.yaml has no parameter " + parameter + ": correct the name.");
    }
  }

  public List<FunctionDefinition> functions() {
    Section globals = new Section(tree.path("Globals"), "Globals", resolver).at("Function");
    return ids("AWS::Serverless::Function").stream()
        .map(id -> FunctionDefinition.read(id, folder, globals, properties(id)))
        .toList();
  }

  public TableDefinition table() {
    String id = only(ids("AWS::DynamoDB::Table"), "table");
    return TableDefinition.read(id, properties(id));
  }

  public SiteDefinition site() {
    String bucket = only(ids("AWS::S3::Bucket"), "bucket");
    String distribution = only(ids("AWS::CloudFront::Distribution"), "distribution");
    String headers = only(ids("AWS::CloudFront::ResponseHeadersPolicy"), "headers policy");
    String requests = only(ids("AWS::CloudFront::OriginRequestPolicy"), "origin request policy");
    String paths = only(ids("AWS::CloudFront::Function"), "CloudFront function");
    return SiteDefinition.read(
        ref(bucket),
        ids("AWS::S3::BucketPolicy").stream()
            .flatMap(id -> PolicyReader.hidden(properties(id)).stream())
            .toList(),
        properties(distribution),
        properties(headers),
        properties(requests),
        properties(paths));
  }

  /// The addresses that mails may come from.
  public List<String> mailIdentities() {
    return ids("AWS::SES::EmailIdentity").stream()
        .map(id -> properties(id).at("EmailIdentity").text())
        .toList();
  }

  /// The configuration sets that a mail may name.
  public List<String> configurationSets() {
    return ids("AWS::SES::ConfigurationSet").stream().map(this::ref).toList();
  }

  /// The destinations of SES's reports.
  public List<ReportDestination> reportDestinations() {
    return ids("AWS::SES::ConfigurationSetEventDestination").stream()
        .map(id -> ReportDestination.read(properties(id)))
        .toList();
  }

  /// The mailboxes that decide: those in `Reviewers`, else the one in `Contact`.
  public List<String> reviewers() {
    return Stream.of("Reviewers", "Contact")
        .filter(parameter -> tree.path("Parameters").has(parameter))
        .map(this::ref)
        .filter(list -> !list.isBlank())
        .findFirst()
        .map(list -> List.of(list.split(" *, *", -1)))
        .orElse(List.of());
  }

  /// The properties of each `Custom::Site`, by the logical id of its function.
  public Map<String, JsonNode> siteDrawings() {
    return ids("Custom::Site").stream()
        .map(this::properties)
        .collect(Collectors.toMap(each -> each.at("ServiceToken").resource(), Section::resolved));
  }

  /// The rights of each function and of the operator, and the denials of the bucket's policy.
  public Roles roles() {
    Map<String, List<PolicyStatement>> allowed = new HashMap<>();
    for (String id : ids("AWS::Serverless::Function")) {
      Section role = properties(id).at("Role");
      allowed.put(id, role.exists() ? PolicyReader.role(properties(role.resource())) : List.of());
    }
    if (Files.exists(folder.resolve(OPERATOR))) {
      allowed.put(Roles.OPERATOR, operator());
    }
    List<PolicyStatement> denied =
        ids("AWS::S3::BucketPolicy").stream()
            .flatMap(id -> PolicyReader.denials(properties(id)).stream())
            .toList();
    return new Roles(allowed, denied);
  }

  /// The zone in which pages print a time.
  public ZoneId timeZone() {
    return ZoneId.of(ref("TimeZone"));
  }

  /// What the club's members use.
  public String software() {
    return ref("Software");
  }

  /// What the operator's policy allows.
  private List<PolicyStatement> operator() {
    Path file = folder.resolve(OPERATOR);
    try {
      String policy = Files.readString(file);
      for (Map.Entry<String, String> name : operatorsNames().entrySet()) {
        policy = policy.replace("${" + name.getKey() + "}", name.getValue());
      }
      return PolicyReader.document(new Section(Json.parse(policy), OPERATOR, resolver));
    } catch (IOException e) {
      throw new ClubProblem(file + " cannot be read: restore it.", e);
    }
  }

  /// The values of the policy's placeholders on this machine.
  private Map<String, String> operatorsNames() {
    return Map.of(
        "Region",
        PseudoParameters.REGION,
        "Account",
        PseudoParameters.ACCOUNT,
        "Stack",
        "club",
        "Table",
        table().name(),
        "Bucket",
        site().bucket(),
        "Queue",
        only(ids("AWS::SQS::Queue"), "queue"),
        "PublishFunction",
        "Publish",
        "AlarmTopic",
        "AlarmTopic");
  }

  private String ref(String name) {
    return resolver.text(Json.object().put("Ref", name), name);
  }

  private Section properties(String id) {
    return new Section(tree.path("Resources").path(id).path("Properties"), id, resolver);
  }

  /// The only resource of a kind.
  private static String only(List<String> ids, String type) {
    if (ids.size() != 1) {
      throw new ClubProblem(
          "template.yaml must declare one " + type + " for ./club, not " + ids.size() + ".");
    }
    return ids.getFirst();
  }

  private List<String> ids(String type) {
    return tree.path("Resources")
        .propertyStream()
        .filter(entry -> entry.getValue().path("Type").asString().equals(type))
        .filter(entry -> exists(entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private boolean exists(JsonNode resource) {
    JsonNode condition = resource.path("Condition");
    return !condition.isString() || resolver.condition(condition.stringValue(null));
  }
}
