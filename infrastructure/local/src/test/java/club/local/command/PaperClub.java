package club.local.command;

import club.core.EmailAddress;
import club.local.ClubProblem;
import club.local.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A club of items alone, to operate on: it answers as `admin` and `publish` do, a page holding two
/// items.
final class PaperClub implements Functions {
  /// By the text, with its turn.
  final Map<String, Integer> items = new TreeMap<>();

  /// Every event, oldest first.
  final List<JsonNode> events = new ArrayList<>();

  /// What `admin` answers to other commands than those of an export, by the command's word.
  final Map<String, String> told = new HashMap<>();

  /// What `publish` answers first; [#published] afterwards.
  final Deque<String> publishedFirst = new ArrayDeque<>();

  /// Whether the mail service's own list holds the address that is to be forgotten.
  boolean listed;

  /// Why the functions cannot take new keys; empty where they can.
  String untakable = "";

  /// What `publish` answers; empty where it crashes.
  String published = "{\"outcome\":\"published\",\"written\":[\"index.html\"]}";

  /// Done before each page is read.
  Runnable meanwhile = () -> {};

  private String mark = "";

  @Override
  public String invoke(String function, String event) {
    JsonNode read = Json.parse(event);
    events.add(read);
    if (function.equals("Publish")) {
      String answer = publishedFirst.isEmpty() ? published : publishedFirst.remove();
      if (answer.isEmpty()) {
        throw new ClubProblem("Publish crashed.");
      }
      return answer;
    }
    String word = read.path("command").asText();
    if (told.containsKey(word)) {
      return told.getOrDefault(word, "");
    }
    return Json.print(
        switch (word) {
          case "export" -> page(read.path("after").asText(""));
          case "restore" -> restore(read);
          default -> Json.object().put("error", "No such command: choose another.");
        });
  }

  @Override
  public String takeNewKeys() {
    if (!untakable.isEmpty()) {
      throw new ClubProblem(untakable);
    }
    return "The functions have them now.";
  }

  @Override
  public boolean forgetBounces(EmailAddress address) {
    return listed;
  }

  @Override
  public About about() {
    return new About(" --stack paper", List.of("a@club.example"));
  }

  @Override
  public void close() {}

  private ObjectNode page(String after) {
    meanwhile.run();
    ObjectNode answer = Json.object().put("outcome", "exported");
    ArrayNode page = answer.putArray("items");
    List<String> texts =
        items.keySet().stream().filter(text -> text.compareTo(after) > 0).limit(2).toList();
    texts.forEach(text -> page.addObject().put("turn", items.get(text)).put("text", text));
    return texts.size() < 2 ? answer : answer.put("next", texts.getLast());
  }

  private ObjectNode restore(JsonNode event) {
    String file = event.path("file").asText();
    return switch (event.path("step").asText()) {
      case "begin" -> begin(file, event.path("dryRun").asBoolean());
      case "fill" -> {
        int written = 0;
        for (JsonNode item : event.path("items")) {
          written += items.putIfAbsent(item.asText(), 0) == null ? 1 : 0;
        }
        yield Json.object()
            .put("outcome", "filled")
            .put("written", written)
            .put("there", event.path("items").size() - written);
      }
      default -> {
        mark = "";
        yield Json.object().put("outcome", "restored");
      }
    };
  }

  private ObjectNode begin(String file, boolean dryRun) {
    if (mark.equals(file)) {
      return Json.object().put("outcome", "resumed");
    }
    if (!items.isEmpty()) {
      return Json.object().put("outcome", "not_empty");
    }
    mark = dryRun ? "" : file;
    return Json.object().put("outcome", "begun");
  }
}
