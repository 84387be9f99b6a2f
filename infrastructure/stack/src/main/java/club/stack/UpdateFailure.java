package club.stack;

import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.StackEvent;

/// Why CloudFormation took the last update of a stack back.
record UpdateFailure(CloudFormationClient cloudFormation, String name) {
  /// What it wrote about the first resource that failed: those after it are taken back for its
  /// sake.
  String reason() {
    return new AwsCall("cloudformation:DescribeStackEvents")
        .answer(this::first)
        .map(event -> event.logicalResourceId() + ": " + event.resourceStatusReason())
        .orElse("the events of the stack in the CloudFormation console say why");
  }

  /// The newest event is the first one; an update begins with an event of the stack itself.
  private Optional<StackEvent> first() {
    return cloudFormation
        .describeStackEventsPaginator(request -> request.stackName(name))
        .stackEvents()
        .stream()
        .takeWhile(event -> !isBeginning(event))
        .filter(event -> event.resourceStatusAsString().endsWith("_FAILED"))
        .reduce((newer, older) -> older);
  }

  private boolean isBeginning(StackEvent event) {
    return event.logicalResourceId().equals(name)
        && event.resourceStatusAsString().equals("UPDATE_IN_PROGRESS");
  }
}
