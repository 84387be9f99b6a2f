package club.local.access;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The rights of each function and of the operator. A caller is known by the access key that it
/// signs with; a function's is its name.
///
/// **Source:** IAM User Guide, "Policy evaluation logic": one statement must allow it, and none may
/// deny it. Signature Version 4 in "AWS Signature Version 4 for API requests".
///
/// @param allowed the statements of each function's role and of the operator's policy
/// @param denied the statements that deny, to everybody
public record Roles(Map<String, List<PolicyStatement>> allowed, List<PolicyStatement> denied) {
  /// The access key of the machine itself, which may do anything.
  public static final String MACHINE = "local";

  /// The access key of commands, whose rights are `infrastructure/operator/policy.json`.
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

  /// The refusal of these acts to this call, in AWS's words; empty if they are allowed.
  public Optional<String> refusal(HttpExchange call, List<Act> acts) {
    String caller = caller(call);
    return caller.equals(MACHINE) ? Optional.empty() : refusal(caller, acts);
  }

  /// The refusal of these acts to this caller, in AWS's words; empty if they are allowed.
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
