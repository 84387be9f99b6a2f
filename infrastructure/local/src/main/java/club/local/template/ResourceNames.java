package club.local.template;

import static club.local.template.PseudoParameters.arn;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The values of `Ref` and `GetAtt` on this machine. A resource is named by its logical id.
///
/// **Source:** "Return values" on the page of each type in the CloudFormation Template Reference.
final class ResourceNames {
  private final JsonNode resources;

  ResourceNames(JsonNode resources) {
    this.resources = resources;
  }

  Optional<String> ref(String id) {
    return type(id)
        .map(
            type ->
                switch (type) {
                  case "AWS::S3::Bucket" -> id.toLowerCase(Locale.ROOT);
                  case "AWS::SNS::Topic" -> arn("sns", id);
                  case "AWS::SecretsManager::Secret" -> arn("secretsmanager", "secret:" + id);
                  default -> id;
                });
  }

  Optional<String> attribute(String id, String attribute) {
    return type(id).flatMap(type -> Optional.ofNullable(attributes(type, id).get(attribute)));
  }

  Optional<String> resourceOf(String arnOrName) {
    return resources
        .propertyStream()
        .map(Map.Entry::getKey)
        .filter(id -> isNamed(id, arnOrName))
        .findFirst();
  }

  private boolean isNamed(String id, String arnOrName) {
    return ref(id).filter(arnOrName::equals).isPresent()
        || attributes(type(id).orElse(""), id).containsValue(arnOrName);
  }

  private Optional<String> type(String id) {
    return Optional.ofNullable(resources.path(id).path("Type").stringValue(null));
  }

  private static Map<String, String> attributes(String type, String id) {
    return switch (type) {
      case "AWS::DynamoDB::Table" ->
          Map.of(
              "Arn", arn("dynamodb", "table/" + id),
              "StreamArn", arn("dynamodb", "table/" + id + "/stream/local"));
      case "AWS::S3::Bucket" -> Map.of("Arn", "arn:aws:s3:::" + id.toLowerCase(Locale.ROOT));
      case "AWS::SQS::Queue" -> Map.of("Arn", arn("sqs", id));
      case "AWS::Serverless::Function" -> Map.of("Arn", arn("lambda", "function:" + id));
      case "AWS::IAM::Role" ->
          Map.of("Arn", "arn:aws:iam::" + PseudoParameters.ACCOUNT + ":role/" + id);
      case "AWS::Logs::LogGroup" -> Map.of("Arn", arn("logs", "log-group:" + id + ":*"));
      default -> Map.of();
    };
  }
}
