package club.local.command;

import club.core.Sha256;
import club.local.ClubProblem;
import club.local.Json;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// An export as text: JSON Lines. The first line names the format; each further one is an item, in
/// the order in which a restore puts them back; the last one counts them and holds the digest of
/// all lines before it, so that a truncated or edited file is detected. The same data give the same
/// text: it holds no date.
///
/// @param erasures the name of the ledger of erasures, which a restore needs
/// @param items each on one line of JSON, in the order of a restore
record ExportFile(String erasures, List<String> items) {
  private static final String FORMAT = "club-export";
  private static final int VERSION = 1;

  ExportFile {
    items = List.copyOf(items);
  }

  /// SHA-256 of the lines before the last, in hexadecimal digits: it identifies the export.
  String digest() {
    return Sha256.of(lines());
  }

  String text() {
    return lines()
        + Json.print(Json.object().put("items", items.size()).put("sha256", digest()))
        + "\n";
  }

  /// Reads it.
  ///
  /// @param name of the file, for a message
  /// @throws ClubProblem when it is something else, newer or incomplete
  static ExportFile read(String text, String name) {
    List<String> lines = Arrays.asList(text.split("\n", -1));
    JsonNode header = tree(lines.getFirst());
    if (!header.path("format").asString("").equals(FORMAT)) {
      throw new ClubProblem(
          name + " is not an export of a club: choose a file that export has written.");
    }
    if (header.path("version").asInt(0) != VERSION) {
      throw new ClubProblem(name + " was written by a newer version of the club: update the code.");
    }
    if (lines.size() < 3 || !lines.getLast().isEmpty()) {
      throw notWhole(name);
    }
    ExportFile file =
        new ExportFile(header.path("erasures").asString(""), lines.subList(1, lines.size() - 2));
    if (!file.text().equals(text)) {
      throw notWhole(name);
    }
    return file;
  }

  private String lines() {
    String header =
        Json.print(
            Json.object().put("format", FORMAT).put("version", VERSION).put("erasures", erasures));
    return Stream.concat(Stream.of(header), items.stream())
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static ClubProblem notWhole(String name) {
    return new ClubProblem(
        name + " is incomplete, or was changed after it was written: choose another export.");
  }

  private static JsonNode tree(String line) {
    try {
      return Json.parse(line);
    } catch (IllegalArgumentException e) {
      return Json.object();
    }
  }
}
