package club.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Everything that a club keeps at one instant: each attribute of each row, each public file, each
/// mail that it sent. Values by what they are of.
record ClubState(Map<String, String> values) {
  private static final String FILE = "file ";
  private static final String MAIL = "mail ";

  ClubState {
    values = Map.copyOf(values);
  }

  /// That of the club whose data lie in this folder.
  static ClubState of(Target club, Path data) {
    Map<String, String> values = new TreeMap<>();
    for (JsonNode row : club.json("/_local/table.json")) {
      String key = row.get("pk").asString() + " " + row.get("sk").asString();
      row.properties().forEach(each -> values.put(key + " " + each.getKey(), text(each)));
    }
    club.mails().forEach(mail -> values.put(MAIL + mail.id(), mail.to() + mail.subject()));
    try (Stream<Path> files = Files.walk(data.resolve("bucket"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        values.put(FILE + data.relativize(file), content(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ClubState(values);
  }

  /// What is otherwise now.
  List<Difference> since(ClubState before) {
    Set<String> names = new HashSet<>(values.keySet());
    names.addAll(before.values.keySet());
    List<Difference> all = new ArrayList<>();
    names.stream()
        .sorted()
        .map(name -> new Difference(name, before.values.get(name), values.get(name)))
        .filter(Difference::isReal)
        .forEach(all::add);
    return all;
  }

  /// The value of this name; empty where there is none.
  String value(String name) {
    return values.getOrDefault(name, "");
  }

  /// How often something was decided or otherwise happened to a request or a member.
  long transitions() {
    return values.keySet().stream().filter(name -> name.matches(".* HISTORY#\\d+ pk")).count();
  }

  private static String text(Map.Entry<String, JsonNode> attribute) {
    JsonNode value = attribute.getValue();
    return value.isString() ? value.asString() : value.toString();
  }

  private static String content(Path file) throws IOException {
    return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  /// One value that is otherwise.
  ///
  /// @param before null where it is new
  /// @param after null where it is gone
  record Difference(String name, @Nullable String before, @Nullable String after) {
    private boolean isReal() {
      return !Optional.ofNullable(before).equals(Optional.ofNullable(after));
    }

    /// Whether it counts wrong codes, which is what locks a link.
    boolean isFailureCounter() {
      return name.matches("[A-Z]+#[0-9a-f]{64} LINK (attempts|lockedUntil)");
    }

    /// Whether it confirms an applicant's address, which a button does without a code.
    boolean isVerification() {
      return before == null && name.matches("REQUEST#\\S+ STATE verifiedAt");
    }

    /// The row or file that it is of.
    String row() {
      return name.replaceFirst(" \\S+$", "");
    }

    /// By how much a number has grown; from 0 where it is new.
    long increase() {
      return Long.parseLong(Optional.ofNullable(after).orElse("0"))
          - Long.parseLong(Optional.ofNullable(before).orElse("0"));
    }

    /// Whether it is a part of a row that was not there.
    boolean isNew() {
      return before == null;
    }

    @Override
    public String toString() {
      return name.startsWith(FILE) ? name : name + ": " + before + " → " + after;
    }
  }
}
