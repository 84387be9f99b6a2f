package club.local.access;

import java.util.List;

/// A statement of a policy. It applies where action, resource and every condition do.
///
/// **Source:** IAM User Guide, "IAM JSON policy elements reference".
public record PolicyStatement(
    List<String> actions, List<String> resources, List<Condition> conditions) {
  public PolicyStatement {
    actions = List.copyOf(actions);
    resources = List.copyOf(resources);
    conditions = List.copyOf(conditions);
  }

  boolean appliesTo(Act act) {
    return actions.stream().anyMatch(each -> Condition.matches(each, act.action()))
        && resources.stream().anyMatch(each -> Condition.matches(each, act.resource()))
        && conditions.stream().allMatch(each -> each.holds(act));
  }
}
