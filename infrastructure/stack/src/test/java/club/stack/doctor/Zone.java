package club.stack.doctor;

import club.stack.StackProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// [Dns] in memory.
final class Zone implements Dns {
  private record Key(Domain name, Type type) {}

  private final Map<Key, List<String>> records = new LinkedHashMap<>();
  private boolean isSilent;

  /// Adds a record.
  Zone with(String name, Type type, String value) {
    records.computeIfAbsent(new Key(new Domain(name), type), _ -> new ArrayList<>()).add(value);
    return this;
  }

  /// Does not answer from now on.
  Zone silent() {
    isSilent = true;
    return this;
  }

  @Override
  public List<String> records(Domain name, Type type) {
    if (isSilent) {
      throw new StackProblem("The DNS did not answer.");
    }
    return List.copyOf(records.getOrDefault(new Key(name, type), List.of()));
  }

  /// Whether there is any record of the name.
  boolean knows(Domain name) {
    return records.keySet().stream().anyMatch(key -> key.name().equals(name));
  }
}
