package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.WireValue;
import club.core.entry.EntryField;
import club.core.request.Field;
import club.core.request.Motive;
import club.core.request.OrganisationKind;
import club.core.request.Stage;
import club.core.request.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// `openapi.yaml` documents the routes of the template and the words of the code, and no other.
/// Methods, statuses and media types are checked against a club that runs, by `fuzz`.
class OpenApiTest {
  /// How the document writes the route that takes what no other one does.
  private static final String ELSEWHERE = "/api/{elsewhere}";

  private final Map<?, ?> document;

  OpenApiTest() throws IOException {
    String text = Files.readString(Repository.root().resolve("infrastructure/site/openapi.yaml"));
    this.document = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  @Test
  void documentsEveryRouteAndNoOther() {
    assertThat(names(at("paths"))).isEqualTo(routes());
  }

  @Test
  void documentsWhatTheEdgeAnswersForEveryFunction() {
    operations()
        .forEach(
            (operation, answers) ->
                assertThat(names(answers)).as(operation).contains("421", "500"));
  }

  @Test
  void documentsEveryWayInWhichABodyCannotBeRead() {
    operations()
        .forEach(
            (operation, answers) -> {
              if (operation.startsWith("post ") && !operation.endsWith(ELSEWHERE)) {
                assertThat(names(answers))
                    .as(operation)
                    .contains("400", "413", "415", "422", "503");
              }
            });
  }

  @Test
  void documentsEveryStateOfARequest() {
    assertThat(at("components", "schemas", "Status").get("enum"))
        .isEqualTo(Arrays.stream(Status.values()).map(Status::name).toList());
  }

  @Test
  void documentsEveryFieldOfARequest() {
    Map<?, ?> fields = at("components", "schemas", "Application", "properties");

    assertThat(List.copyOf(fields.keySet()))
        .isEqualTo(Arrays.stream(Field.values()).map(Field::wire).toList());
    assertThat(TemplateText.map(fields, "kind").get("enum"))
        .isEqualTo(wires(OrganisationKind.values()));
    assertThat(TemplateText.map(fields, "stage").get("enum")).isEqualTo(wires(Stage.values()));
    assertThat(TemplateText.map(TemplateText.map(fields, "motives"), "items").get("enum"))
        .isEqualTo(wires(Motive.values()));
  }

  @Test
  void documentsEveryFieldOfAnEntry() {
    assertThat(names(at("components", "schemas", "EntrySheet", "properties")))
        .containsAll(wires(EntryField.values()));
  }

  private static List<String> wires(WireValue[] values) {
    return Arrays.stream(values).map(WireValue::wire).toList();
  }

  private static Set<String> routes() {
    TemplateText template = TemplateText.read();
    Set<String> paths = new TreeSet<>();
    for (String function : template.functions()) {
      Map<?, ?> properties = template.properties(function);
      if (properties.get("Events") instanceof Map<?, ?> events) {
        events.values().stream()
            .map(event -> (Map<?, ?>) event)
            .filter(event -> "HttpApi".equals(event.get("Type")))
            .map(event -> TemplateText.map(event, "Properties").get("Path"))
            .forEach(
                path -> paths.add(path == null ? ELSEWHERE : path.toString().replace("+}", "}")));
      }
    }
    return paths;
  }

  /// The answers of each operation, such as `post /api/entries`.
  private Map<String, Map<?, ?>> operations() {
    Map<String, Map<?, ?>> operations = new TreeMap<>();
    at("paths")
        .forEach(
            (path, item) ->
                ((Map<?, ?>) item)
                    .forEach(
                        (method, operation) -> {
                          if (!method.equals("parameters")) {
                            operations.put(
                                method + " " + path,
                                TemplateText.map((Map<?, ?>) operation, "responses"));
                          }
                        }));
    return operations;
  }

  private Map<?, ?> at(String... keys) {
    Map<?, ?> found = document;
    for (String key : keys) {
      found = TemplateText.map(found, key);
    }
    return found;
  }

  private static Set<String> names(Map<?, ?> map) {
    Set<String> names = new TreeSet<>();
    map.keySet().forEach(name -> names.add((String) name));
    return names;
  }
}
