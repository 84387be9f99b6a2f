package club.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// `template.yaml` as it is written: intrinsic functions are left as the text behind them.
final class TemplateText {
  private final Map<?, ?> root;

  private TemplateText(Map<?, ?> root) {
    this.root = root;
  }

  /// The template of this repository.
  static TemplateText read() {
    LoadSettings settings = LoadSettings.builder().build();
    try {
      String text = Files.readString(Repository.root().resolve("template.yaml"));
      return new TemplateText(
          (Map<?, ?>) new Load(settings, new Lenient(settings)).loadFromString(text));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  /// The logical ids of the functions.
  Set<String> functions() {
    return resources("AWS::Serverless::Function");
  }

  /// The logical ids of the resources of this type.
  Set<String> resources(String type) {
    Set<String> ids = new TreeSet<>();
    map(root, "Resources")
        .forEach(
            (id, resource) -> {
              if (type.equals(((Map<?, ?>) resource).get("Type"))) {
                ids.add((String) id);
              }
            });
    return ids;
  }

  /// The environment variables of all functions.
  Set<String> variables() {
    Set<String> names = new TreeSet<>();
    Stream.concat(
            Stream.of(map(map(root, "Globals"), "Function")),
            functions().stream().<Map<?, ?>>map(this::properties))
        .filter(function -> function.containsKey("Environment"))
        .map(function -> map(map(function, "Environment"), "Variables"))
        .forEach(variables -> variables.keySet().forEach(name -> names.add((String) name)));
    return names;
  }

  /// The names of the parameters.
  Set<String> parameters() {
    Set<String> names = new TreeSet<>();
    map(root, "Parameters").keySet().forEach(name -> names.add((String) name));
    return names;
  }

  /// The resources that outlive the stack.
  Set<String> kept() {
    Set<String> ids = new TreeSet<>();
    map(root, "Resources")
        .forEach(
            (id, resource) -> {
              Object policy = ((Map<?, ?>) resource).get("DeletionPolicy");
              if ("Retain".equals(policy) || "RetainExceptOnCreate".equals(policy)) {
                ids.add((String) id);
              }
            });
    return ids;
  }

  /// The value of an output.
  Object output(String name) {
    return Optional.<Object>ofNullable(map(map(root, "Outputs"), name).get("Value")).orElseThrow();
  }

  /// What is said of a parameter.
  Map<?, ?> parameter(String name) {
    return map(map(root, "Parameters"), name);
  }

  /// The properties of a resource.
  Map<?, ?> properties(String resource) {
    return map(map(map(root, "Resources"), resource), "Properties");
  }

  /// The statements of a function's role.
  List<Map<?, ?>> statements(String function) {
    return list(properties(function + "Role"), "Policies").stream()
        .flatMap(policy -> list(map((Map<?, ?>) policy, "PolicyDocument"), "Statement").stream())
        .<Map<?, ?>>map(statement -> (Map<?, ?>) statement)
        .toList();
  }

  /// The actions that a function's role allows.
  Set<String> actions(String function) {
    Set<String> actions = new TreeSet<>();
    statements(function)
        .forEach(statement -> list(statement, "Action").forEach(one -> actions.add((String) one)));
    return actions;
  }

  static Map<?, ?> map(Map<?, ?> in, String key) {
    return (Map<?, ?>) Optional.ofNullable(in.get(key)).orElseThrow();
  }

  static List<?> list(Map<?, ?> in, String key) {
    Object value = Optional.<Object>ofNullable(in.get(key)).orElseThrow();
    return value instanceof List<?> list ? list : List.of(value);
  }

  /// Takes `!Ref` and its like for plain text, lists and maps.
  private static final class Lenient extends StandardConstructor {
    Lenient(LoadSettings settings) {
      super(settings);
    }

    @Override
    protected Optional<ConstructNode> findConstructorFor(Node node) {
      if (!node.getTag().getValue().startsWith("!")) {
        return super.findConstructorFor(node);
      }
      Tag plain =
          switch (node.getNodeType()) {
            case SCALAR -> Tag.STR;
            case SEQUENCE -> Tag.SEQ;
            default -> Tag.MAP;
          };
      node.setTag(plain);
      return node instanceof ScalarNode scalar
          ? Optional.of(
              new ConstructNode() {
                @Override
                public Object construct(Node ignored) {
                  return scalar.getValue();
                }
              })
          : super.findConstructorFor(node);
    }
  }
}
