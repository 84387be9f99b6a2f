package club.local.deployed;

import club.core.EmailAddress;
import club.local.ClubProblem;
import club.local.command.About;
import club.local.command.Functions;
import club.stack.DeployedStack;
import club.stack.StackProblem;
import club.stack.StackUpdate;
import club.stack.SuppressionList;
import java.time.Clock;
import java.util.Map;
import java.util.function.Predicate;

/// The functions of a stack, as IAM lets the person at the keyboard call them.
public record DeployedFunctions(DeployedStack stack, Clock clock) implements Functions {
  /// Those of the stack of this name.
  ///
  /// **Errors:** a `ClubProblem` when it is not there, or may not be seen.
  public static DeployedFunctions of(String name, Clock clock) {
    try {
      return new DeployedFunctions(DeployedStack.named(name), clock);
    } catch (StackProblem problem) {
      throw new ClubProblem(problem.sentence(), problem);
    }
  }

  @Override
  public String invoke(String function, String event) {
    try {
      return stack.invoke(function, event);
    } catch (StackProblem problem) {
      throw new ClubProblem(problem.sentence(), problem);
    }
  }

  /// A parameter that changes makes CloudFormation read the secrets anew, for new versions of the
  /// functions.
  @Override
  public String takeNewKeys() {
    try {
      return switch (stack.update(Map.of("KeyRotation", clock.instant().toString()))) {
        case StackUpdate.Outcome.Done() -> "The functions have them now.";
        case StackUpdate.Outcome.Unchanged() -> throw notTaken("CloudFormation saw no change");
        case StackUpdate.Outcome.TakenBack(String reason) -> throw notTaken(reason);
      };
    } catch (StackProblem problem) {
      throw notTaken(problem.sentence());
    }
  }

  private ClubProblem notTaken(String reason) {
    return new ClubProblem(
        "The keys are made, but the functions of the stack %s still have the former ones (%s). Mend that, then: %s"
            .formatted(stack.name(), reason, about().command("rotate-keys --take")));
  }

  @Override
  public boolean remembersBounces(EmailAddress address) {
    return asked(list -> list.holds(address.value()));
  }

  @Override
  public boolean forgetBounces(EmailAddress address) {
    return asked(list -> list.forget(address.value()));
  }

  private boolean asked(Predicate<SuppressionList> question) {
    try {
      return question.test(new SuppressionList(stack.services().ses()));
    } catch (StackProblem problem) {
      throw new ClubProblem(problem.sentence(), problem);
    }
  }

  @Override
  public About about() {
    return new About(" --stack " + stack.name(), stack.reviewers());
  }

  @Override
  public void close() {
    stack.services().close();
  }
}
