package club.local.access;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What each function, and the operator, may do. A function is known by the access key that it
/// signs with: its own name.
///
/// **Source:** IAM User Guide, "Policy evaluation logic": one statement must allow it, and none may
/// deny it. Signature Version 4 in "AWS Signature Version 4 for API requests".
///
/// @param allowed what the role of each function, or the operator's policy, allows
/// @param denied what is denied to everybody
public record Roles(Map<String, List<PolicyStatement>> allowed, List<PolicyStatement> denied) {
  /// The access key of the machine itself, which may do anything.
  public static final String MACHINE = "local";

  /// The access key of who types a command. What it may do stands in
  /// `infrastructure/operator/policy.json`.
  public static final String OPERATOR = "Operator";

  private static final Pattern KEY = Pattern.compile("Credential=([^/,]*)/");

  public Roles {
    allowed =
        allowed.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    denied = List.copyOf(denied);
  }

  /// Why this call may not do these things, in AWS's words; empty where it may.
  public Optional<String> refusal(HttpExchange call, List<Act> acts) {
    String caller = caller(call);
    return caller.equals(MACHINE) ? Optional.empty() : refusal(caller, acts);
  }

  /// Why this caller may not do these things, in AWS's words; empty where it may.
  public Optional<String> refusal(String caller, List<Act> acts) {
    return acts.stream()
        .filter(act -> !mayDo(caller, act))
        .map(act -> refusal(caller, act))
        .findFirst();
  }

  boolean mayDo(String caller, Act act) {
    return allowed.getOrDefault(caller, List.of()).stream().anyMatch(each -> each.appliesTo(act))
        && denied.stream().noneMatch(each -> each.appliesTo(act));
  }

  private static String caller(HttpExchange call) {
    Matcher key = KEY.matcher(String.valueOf(call.getRequestHeaders().getFirst("Authorization")));
    return key.find() ? key.group(1) : "nobody";
  }

  private static String refusal(String caller, Act act) {
    return "User: %s is not authorized to perform: %s on resource: %s"
        .formatted(caller, act.action(), act.resource());
  }
}
