package club.local.template;

import club.local.access.Condition;
import club.local.access.Condition.Operator;
import club.local.access.PolicyStatement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The statements of a policy.
///
/// **Source:** IAM User Guide, "IAM JSON policy elements reference".
final class PolicyReader {
  private static final Set<String> ELEMENTS =
      Set.of("Effect", "Action", "Resource", "Condition", "Principal", "Sid");

  private PolicyReader() {}

  /// What the policies in a role allow. A role that denies something is not imitated.
  static List<PolicyStatement> role(Section properties) {
    return properties.at("Policies").items().stream()
        .flatMap(policy -> document(policy.at("PolicyDocument")).stream())
        .toList();
  }

  /// What a policy allows. One that denies something is not imitated.
  static List<PolicyStatement> document(Section policy) {
    return policy.at("Statement").items().stream().map(PolicyReader::allowing).toList();
  }

  /// What the policy of a bucket denies to everybody.
  static List<PolicyStatement> denials(Section properties) {
    return properties.at("PolicyDocument").at("Statement").items().stream()
        .filter(statement -> statement.at("Effect").text().equals("Deny"))
        .filter(statement -> !isOfService(statement))
        .map(PolicyReader::read)
        .toList();
  }

  /// The objects that the policy of a bucket denies to the distribution, as ARNs that end in `*`.
  static List<String> hidden(Section properties) {
    return properties.at("PolicyDocument").at("Statement").items().stream()
        .filter(statement -> statement.at("Effect").text().equals("Deny"))
        .filter(PolicyReader::isOfService)
        .map(PolicyReader::read)
        .flatMap(statement -> statement.resources().stream())
        .toList();
  }

  private static boolean isOfService(Section statement) {
    return statement.at("Principal").keys().anyMatch("Service"::equals);
  }

  private static PolicyStatement allowing(Section statement) {
    if (!statement.at("Effect").text().equals("Allow")) {
      throw statement.problem("denies, which ./club does not imitate.");
    }
    return read(statement);
  }

  private static PolicyStatement read(Section statement) {
    statement.mustKnow(ELEMENTS);
    Section conditions = statement.at("Condition");
    return new PolicyStatement(
        statement.at("Action").texts(),
        statement.at("Resource").texts(),
        conditions.keys().flatMap(word -> conditions(word, conditions.at(word))).toList());
  }

  private static Stream<Condition> conditions(String word, Section keys) {
    Operator operator =
        Operator.of(word).orElseThrow(() -> keys.problem("is not imitated by ./club."));
    return keys.keys().map(key -> new Condition(operator, key, keys.at(key).texts()));
  }
}
