package club.local.template;

import static java.util.stream.Collectors.joining;

import club.local.ClubProblem;
import club.local.Json;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// Gives each intrinsic function its local value. A value is resolved when it is read: one that is
/// never read, such as the distribution's domain beside a given `SiteUrl`, may be unknown here.
///
/// A construct that is not imitated gives a `ClubProblem` with its path.
///
/// **Source:** CloudFormation User Guide, "Intrinsic function reference", "Pseudo parameters
/// reference" and "Use dynamic references".
final class Resolver {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]+)}");
  private static final Pattern SECRET =
      Pattern.compile("\\{\\{resolve:secretsmanager:arn:[^}]*:secret:([^:}]+)}}");

  private final JsonNode template;
  private final Map<String, String> localValues;
  private final ResourceNames names;
  private final UnaryOperator<String> secrets;

  Resolver(JsonNode template, Map<String, String> localValues, UnaryOperator<String> secrets) {
    this.template = template;
    this.localValues = Map.copyOf(localValues);
    this.names = new ResourceNames(template.path("Resources"));
    this.secrets = secrets;
  }

  /// The value with every intrinsic function in it resolved.
  JsonNode resolve(JsonNode value, String path) {
    return switch (value) {
      case StringNode text -> StringNode.valueOf(withSecrets(text.stringValue(null)));
      case ArrayNode array -> resolveArray(array, path);
      case ObjectNode object when isFunction(object) -> call(object, path);
      case ObjectNode object -> resolveObject(object, path);
      default -> value;
    };
  }

  String text(JsonNode value, String path) {
    JsonNode resolved = resolve(value, path);
    if (!resolved.isValueNode() || resolved.isNull() || resolved.isMissingNode()) {
      throw new ClubProblem("template.yaml: " + path + " must be a text: correct it.");
    }
    return resolved.asString();
  }

  /// Whether the named condition holds.
  boolean condition(String name) {
    JsonNode condition = template.path("Conditions").path(name);
    if (condition.isMissingNode()) {
      throw new ClubProblem("template.yaml uses the condition " + name + ": declare it.");
    }
    return resolve(condition, "Conditions." + name).asBoolean();
  }

  private static boolean isFunction(ObjectNode object) {
    if (object.size() != 1) {
      return false;
    }
    String name = object.propertyNames().iterator().next();
    return name.equals("Ref") || name.startsWith("Fn::") || isCondition(object, name);
  }

  /// A policy has a key `Condition` too, but its value is an object.
  private static boolean isCondition(ObjectNode object, String name) {
    return name.equals("Condition") && object.path(name).isString();
  }

  private ArrayNode resolveArray(ArrayNode array, String path) {
    ArrayNode resolved = Json.array();
    for (int i = 0; i < array.size(); i++) {
      resolved.add(resolve(array.get(i), path + "[" + i + "]"));
    }
    return resolved;
  }

  private ObjectNode resolveObject(ObjectNode object, String path) {
    ObjectNode resolved = Json.object();
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      resolved.set(entry.getKey(), resolve(entry.getValue(), path + "." + entry.getKey()));
    }
    return resolved;
  }

  private JsonNode call(ObjectNode function, String path) {
    String name = function.propertyNames().iterator().next();
    JsonNode argument = function.get(name);
    return switch (name) {
      case "Ref" -> ref(argument.asString(), path);
      case "Condition" -> BooleanNode.valueOf(condition(argument.asString()));
      case "Fn::GetAtt" ->
          attribute(argument.path(0).asString(), argument.path(1).asString(), path);
      case "Fn::Sub" -> sub(textOnly(argument, path), path);
      case "Fn::Join" -> join(resolve(argument.path(0), path), resolve(argument.path(1), path));
      case "Fn::If" -> resolve(argument.path(condition(argument.path(0).asString()) ? 1 : 2), path);
      case "Fn::Equals" ->
          BooleanNode.valueOf(
              resolve(argument.path(0), path).equals(resolve(argument.path(1), path)));
      case "Fn::Not" -> BooleanNode.valueOf(!resolve(argument.path(0), path).asBoolean());
      case "Fn::And" ->
          BooleanNode.valueOf(
              argument.valueStream().allMatch(each -> resolve(each, path).asBoolean()));
      default ->
          throw new ClubProblem(
              "template.yaml: " + path + " uses " + name + ", which ./club does not imitate.");
    };
  }

  private StringNode ref(String name, String path) {
    JsonNode parameter = template.path("Parameters").path(name);
    if (!parameter.isMissingNode()) {
      return parameter(name, parameter);
    }
    return StringNode.valueOf(
        PseudoParameters.value(name)
            .or(() -> names.ref(name))
            .orElseThrow(() -> unknown(path, name)));
  }

  private StringNode parameter(String name, JsonNode parameter) {
    if (!localValues.containsKey(name) && !parameter.has("Default")) {
      throw new ClubProblem(
          "template.yaml: the parameter "
              + name
              + " has no default, and ./club has no value for it.");
    }
    return StringNode.valueOf(localValues.getOrDefault(name, parameter.path("Default").asString()));
  }

  private StringNode attribute(String resource, String attribute, String path) {
    return StringNode.valueOf(
        names
            .attribute(resource, attribute)
            .orElseThrow(() -> unknown(path, resource + "." + attribute)));
  }

  /// `Fn::Sub` with values of its own is not imitated.
  private static String textOnly(JsonNode argument, String path) {
    if (!argument.isString()) {
      throw new ClubProblem(
          "template.yaml: " + path + " uses Fn::Sub with a list: make it a text.");
    }
    return argument.stringValue(null);
  }

  private StringNode sub(String text, String path) {
    return StringNode.valueOf(
        withSecrets(
            PLACEHOLDER
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(placeholder(match.group(1), path)))));
  }

  private String placeholder(String name, String path) {
    int dot = name.indexOf('.');
    return dot < 0
        ? ref(name, path).stringValue(null)
        : attribute(name.substring(0, dot), name.substring(dot + 1), path).stringValue(null);
  }

  private static StringNode join(JsonNode separator, JsonNode items) {
    return StringNode.valueOf(
        items.valueStream().map(JsonNode::asString).collect(joining(separator.asString())));
  }

  private String withSecrets(String text) {
    return SECRET
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(secrets.apply(match.group(1))));
  }

  private static ClubProblem unknown(String path, String name) {
    return new ClubProblem(
        "template.yaml: " + path + " names " + name + ", which ./club does not imitate.");
  }

  /// The logical id of the resource that has this ARN or name, if any.
  Optional<String> resourceOf(String arnOrName) {
    return names.resourceOf(arnOrName);
  }
}
