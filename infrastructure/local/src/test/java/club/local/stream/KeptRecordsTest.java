package club.local.stream;

import static org.assertj.core.api.Assertions.assertThat;

import club.local.Json;
import club.local.StateFile;
import club.local.table.Database;
import club.local.table.DynamoWire;
import club.local.table.Table;
import club.local.template.FunctionDefinition;
import club.local.template.LocalParameters;
import club.local.template.Template;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Stream records that an earlier version wrote may still be under way when the next one is
/// deployed: they reach the functions that they were for. What `notify` makes of them, its own test
/// shows; `publish` reads nothing of them.
class KeptRecordsTest {
  private static final Path KEPT =
      Path.of("../../functions/shared/dynamodb/src/test/resources/kept");

  /// How many records of an event's name are kept for a function.
  private static final int OF_A_NAME = 4;

  static List<Path> kept() throws IOException {
    try (Stream<Path> folders = Files.list(KEPT)) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("kept")
  void passTheFiltersOfTheFunctionsThatTheyWereFor(Path version) throws IOException {
    for (FunctionDefinition function : functions()) {
      JsonNode event = Json.parse(Files.readString(file(version, function)));

      assertThat(event.path("Records")).isNotEmpty().allMatch(record -> passes(function, record));
    }
  }

  /// With `-Dclub.keep=true`, DynamoDB first writes the records of the kept rows anew.
  @BeforeAll
  static void keep(@TempDir Path folder) throws IOException {
    if (!Boolean.getBoolean("club.keep")) {
      return;
    }
    Path version = kept().getLast();
    List<JsonNode> records = records(rows(version.resolve("club.export")), folder);
    for (FunctionDefinition function : functions()) {
      Map<String, Integer> names = new TreeMap<>();
      ObjectNode event = Json.object();
      records.stream()
          .filter(record -> passes(function, record))
          .filter(
              record ->
                  names.merge(record.path("eventName").asString(), 1, Integer::sum) <= OF_A_NAME)
          .forEach(event.withArray("/Records")::add);
      Files.writeString(file(version, function), Json.pretty(event) + "\n");
      assertThat(names).containsKeys("INSERT", "MODIFY");
    }
  }

  /// The records of rows that are written, then changed, then removed.
  private static List<JsonNode> records(List<JsonNode> rows, Path folder) {
    try (Database database = Database.start(folder.resolve("table"));
        HttpClient client = HttpClient.newHttpClient()) {
      DynamoWire wire = new DynamoWire(client, database.address());
      Table table = Table.open(wire, template().table());
      for (JsonNode row : rows) {
        ObjectNode item = (ObjectNode) row.deepCopy();
        wire.call("PutItem", named(table).set("Item", item));
        item.putObject("changed").put("BOOL", true);
        wire.call("PutItem", named(table).set("Item", item));
        ObjectNode key = Json.object().set("pk", row.get("pk"));
        wire.call("DeleteItem", named(table).set("Key", key.set("sk", row.get("sk"))));
      }
      StateFile unread = new StateFile(folder.resolve("checkpoints"));
      return new StreamReader(wire, table.streamArn(), unread)
          .read().values().stream().flatMap(List::stream).toList();
    }
  }

  private static ObjectNode named(Table table) {
    return Json.object().put("TableName", table.name());
  }

  /// Some of each kind. The first line and the last are about the file.
  private static List<JsonNode> rows(Path export) throws IOException {
    List<String> lines = Files.readAllLines(export);
    Map<String, Integer> kinds = new TreeMap<>();
    return lines.subList(1, lines.size() - 1).stream()
        .map(Json::parse)
        .filter(row -> kinds.merge(kind(row), 1, Integer::sum) <= OF_A_NAME)
        .toList();
  }

  private static String kind(JsonNode row) {
    return Stream.of("pk", "sk")
        .map(name -> row.path(name).path("S").asString().replaceFirst("[#/0-9].*", ""))
        .collect(Collectors.joining(" "));
  }

  private static boolean passes(FunctionDefinition function, JsonNode record) {
    return function.streams().stream()
        .anyMatch(source -> new RecordFilter(source.filters()).passes(record));
  }

  private static Path file(Path version, FunctionDefinition function) {
    return version.resolve(function.name().toLowerCase(Locale.ROOT) + ".json");
  }

  /// Those that read the stream.
  private static List<FunctionDefinition> functions() {
    return template().functions().stream()
        .filter(function -> !function.streams().isEmpty())
        .toList();
  }

  private static Template template() {
    return Template.read(
        Path.of("../../template.yaml"), LocalParameters.at("http://localhost"), id -> id);
  }
}
