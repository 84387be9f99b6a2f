package club.local.template;

import club.local.ClubProblem;
import club.local.Json;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// The template's YAML as a tree. A short form becomes the long form that it stands for: `!Ref x`
/// is `{"Ref": "x"}`, `!GetAtt a.b` is `{"Fn::GetAtt": ["a", "b"]}`. Every scalar is text.
///
/// **Source:** CloudFormation User Guide, "Intrinsic function reference".
final class TemplateYaml {
  private TemplateYaml() {}

  /// @throws ClubProblem that names the line when the text is not YAML
  static JsonNode read(String yaml) {
    try {
      return new Compose(LoadSettings.builder().build())
          .composeString(yaml)
          .map(TemplateYaml::tree)
          .orElseThrow(() -> new ClubProblem("template.yaml is empty: restore it."));
    } catch (YamlEngineException e) {
      throw new ClubProblem("template.yaml cannot be read: correct it. " + e.getMessage(), e);
    }
  }

  private static JsonNode tree(Node node) {
    JsonNode content =
        switch (node) {
          case ScalarNode scalar -> StringNode.valueOf(scalar.getValue());
          case SequenceNode sequence -> array(sequence);
          case MappingNode mapping -> object(mapping);
          default ->
              throw new ClubProblem("template.yaml uses an unknown kind of YAML: remove it.");
        };
    String tag = node.getTag().getValue();
    return tag.startsWith("!") && tag.length() > 1 ? longForm(tag.substring(1), content) : content;
  }

  private static ArrayNode array(SequenceNode sequence) {
    ArrayNode array = Json.array();
    sequence.getValue().forEach(item -> array.add(tree(item)));
    return array;
  }

  private static ObjectNode object(MappingNode mapping) {
    ObjectNode object = Json.object();
    for (NodeTuple entry : mapping.getValue()) {
      object.set(((ScalarNode) entry.getKeyNode()).getValue(), tree(entry.getValueNode()));
    }
    return object;
  }

  private static JsonNode longForm(String name, JsonNode content) {
    return switch (name) {
      case "Ref", "Condition" -> Json.object().set(name, content);
      case "GetAtt" -> Json.object().set("Fn::GetAtt", attribute(content));
      default -> Json.object().set("Fn::" + name, content);
    };
  }

  private static JsonNode attribute(JsonNode content) {
    if (!content.isString()) {
      return content;
    }
    String[] parts = content.stringValue(null).split("\\.", 2);
    ArrayNode array = Json.array();
    for (String part : parts) {
      array.add(part);
    }
    return array;
  }
}
