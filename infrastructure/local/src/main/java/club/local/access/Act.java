package club.local.access;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// An act that a call needs the right for, in IAM's terms. A transaction needs one for each part.
///
/// @param action as in `dynamodb:PutItem`
/// @param resource an ARN
/// @param context the values of IAM's condition keys; an absent key has none
public record Act(String action, String resource, Map<String, List<String>> context) {
  public Act {
    context =
        context.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
  }

  /// An act without condition keys.
  public static Act of(String action, String resource) {
    return new Act(action, resource, Map.of());
  }

  List<String> values(String key) {
    return context.getOrDefault(key, List.of());
  }
}
