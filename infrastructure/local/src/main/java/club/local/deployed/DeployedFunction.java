package club.local.deployed;

import club.local.lambda.Invocable;
import club.local.lambda.Outcome;
import club.local.template.FunctionDefinition;
import club.stack.DeployedStack;
import club.stack.StackProblem;

/// A function of a stack, called through Lambda's `Invoke` as API Gateway would call it.
record DeployedFunction(FunctionDefinition definition, DeployedStack stack) implements Invocable {
  @Override
  public Outcome invoke(String event) {
    try {
      return new Outcome.Answered(stack.invoke(definition.name(), event));
    } catch (StackProblem failed) {
      return new Outcome.Crashed(String.valueOf(failed.getMessage()));
    }
  }
}
