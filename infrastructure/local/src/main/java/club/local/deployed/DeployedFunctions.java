package club.local.deployed;

import club.core.EmailAddress;
import club.local.Problem;
import club.local.command.About;
import club.local.command.Functions;
import club.stack.DeployedStack;
import club.stack.StackProblem;
import club.stack.SuppressionList;
import java.util.function.Predicate;

/// The functions of a stack, as IAM lets the person at the keyboard call them.
public record DeployedFunctions(DeployedStack stack) implements Functions {
  /// Those of the stack of this name.
  ///
  /// **Errors:** a `Problem` when it is not there, or may not be seen.
  public static DeployedFunctions of(String name) {
    try {
      return new DeployedFunctions(DeployedStack.named(name));
    } catch (StackProblem problem) {
      throw new Problem(problem.sentence(), problem);
    }
  }

  @Override
  public String invoke(String function, String event) {
    try {
      return stack.invoke(function, event);
    } catch (StackProblem problem) {
      throw new Problem(problem.sentence(), problem);
    }
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
      throw new Problem(problem.sentence(), problem);
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
