package club.stack;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Capability;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.cloudformation.model.TemplateStage;
import software.amazon.awssdk.services.cloudformation.model.UpdateStackRequest;
import software.amazon.awssdk.services.cloudformation.waiters.CloudFormationWaiter;

/// A change of a stack's parameters: its template and its other parameters stay.
///
/// @param known all parameters of the stack
public record StackUpdate(CloudFormationClient cloudFormation, String name, Set<String> known) {
  /// How an update ended.
  public sealed interface Outcome {
    /// The stack is as it was told to be.
    record Done() implements Outcome {}

    /// It already was.
    record Unchanged() implements Outcome {}

    /// CloudFormation took the change back.
    ///
    /// @param reason what it wrote about the first resource that failed
    record TakenBack(String reason) implements Outcome {}
  }

  /// A distribution takes minutes; CloudFormation itself gives up on nothing before an hour.
  private static final WaiterOverrideConfiguration PATIENCE =
      WaiterOverrideConfiguration.builder()
          .backoffStrategyV2(BackoffStrategy.fixedDelayWithoutJitter(Duration.ofSeconds(3)))
          .maxAttempts(1200)
          .waitTimeout(Duration.ofHours(1))
          .build();

  /// Does it, and waits until it is done, or taken back.
  ///
  /// @throws StackProblem when there is no such parameter, or the stack may not be changed
  Outcome run(Map<String, String> changes) {
    changes.keySet().stream()
        .filter(key -> !known.contains(key))
        .findFirst()
        .ifPresent(
            key -> {
              throw new StackProblem(
                  "The stack %s has no parameter %s: deploy this version with `sam deploy`."
                      .formatted(name, key));
            });
    boolean isStarted =
        new AwsCall("cloudformation:UpdateStack").answer(() -> start(parameters(changes)));
    return isStarted ? await() : new Outcome.Unchanged();
  }

  /// Whether there is something to do.
  private boolean start(List<Parameter> parameters) {
    try {
      submit(parameters);
      return true;
    } catch (CloudFormationException refused) {
      // There is no exception of its own for it, nor a code.
      if (AwsCall.message(refused).contains("No updates are to be performed")) {
        return false;
      }
      throw refused;
    }
  }

  /// LocalStack 4.14 does not know "the template before": it is sent the text that it keeps. AWS
  /// never asks for it, and takes none above 51,200 bytes.
  private void submit(List<Parameter> parameters) {
    try {
      cloudFormation.updateStack(request(parameters).usePreviousTemplate(true).build());
    } catch (CloudFormationException refused) {
      if (!AwsCall.message(refused).contains("TemplateBody")) {
        throw refused;
      }
      String template =
          cloudFormation
              .getTemplate(each -> each.stackName(name).templateStage(TemplateStage.ORIGINAL))
              .templateBody();
      cloudFormation.updateStack(request(parameters).templateBody(template).build());
    }
  }

  private UpdateStackRequest.Builder request(List<Parameter> parameters) {
    return UpdateStackRequest.builder()
        .stackName(name)
        .parameters(parameters)
        // The template has roles of its own, and SAM's transform.
        .capabilities(Capability.CAPABILITY_IAM, Capability.CAPABILITY_AUTO_EXPAND);
  }

  private List<Parameter> parameters(Map<String, String> changes) {
    return known.stream()
        .sorted()
        .map(
            key ->
                changes.containsKey(key)
                    ? Parameter.builder().parameterKey(key).parameterValue(changes.get(key)).build()
                    : Parameter.builder().parameterKey(key).usePreviousValue(true).build())
        .toList();
  }

  private Outcome await() {
    AwsCall describe = new AwsCall("cloudformation:DescribeStacks");
    describe.answer(this::waited);
    String status =
        describe.answer(
            () ->
                cloudFormation.describeStacks(request -> request.stackName(name)).stacks().stream()
                    .map(Stack::stackStatusAsString)
                    .findFirst()
                    .orElse("DELETED"));
    if (status.endsWith("_IN_PROGRESS")) {
      throw new StackProblem(
          "The stack %s is still being changed: watch it in the CloudFormation console."
              .formatted(name));
    }
    return status.equals("UPDATE_COMPLETE")
        ? new Outcome.Done()
        : new Outcome.TakenBack(new UpdateFailure(cloudFormation, name).reason());
  }

  /// Returns also when the update failed: what became of it is asked for afterwards.
  private boolean waited() {
    try (CloudFormationWaiter waiter =
        CloudFormationWaiter.builder()
            .client(cloudFormation)
            .overrideConfiguration(PATIENCE)
            .build()) {
      waiter.waitUntilStackUpdateComplete(request -> request.stackName(name));
      return true;
    } catch (SdkClientException failed) {
      return false;
    }
  }
}
