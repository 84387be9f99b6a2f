package club.local.deployed;

import club.local.Problem;
import club.local.command.Functions;
import club.stack.DeployedStack;
import club.stack.StackProblem;

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
  public void close() {
    stack.services().close();
  }
}
