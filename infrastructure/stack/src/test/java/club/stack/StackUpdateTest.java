package club.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.stack.StackUpdate.Outcome;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StackUpdateTest {
  private static final Map<String, String> PARAMETERS = Map.of("Language", "fr", "Keys", "1");

  private final AwsDouble aws = new AwsDouble();

  @AfterEach
  void close() {
    aws.close();
  }

  @Test
  void changesWhatItWasToldAndKeepsTheRest() {
    aws.answer("UpdateStack", 200, AwsDouble.result("UpdateStack", "<StackId>1</StackId>"));

    Outcome outcome = deployed("UPDATE_COMPLETE").update(Map.of("Keys", "2"));

    assertThat(outcome).isEqualTo(new Outcome.Done());
    assertThat(aws.calls)
        .filteredOn(call -> call.contains("Action=UpdateStack"))
        .singleElement()
        .asString()
        .contains(
            "UsePreviousTemplate=true",
            "CAPABILITY_IAM",
            "CAPABILITY_AUTO_EXPAND",
            "Parameters.member.1.ParameterKey=Keys",
            "Parameters.member.1.ParameterValue=2",
            "Parameters.member.2.ParameterKey=Language",
            "Parameters.member.2.UsePreviousValue=true");
  }

  @Test
  void saysThatNothingHadToChange() {
    aws.answer(
        "UpdateStack", 400, AwsDouble.error("ValidationError", "No updates are to be performed."));

    assertThat(deployed("UPDATE_COMPLETE").update(Map.of("Keys", "1")))
        .isEqualTo(new Outcome.Unchanged());
  }

  @Test
  void sendsTheTemplateWhereTheOneBeforeIsNotKnown() {
    aws.answer(
        "UpdateStack",
        400,
        AwsDouble.error(
            "ValidationError", "Specify exactly one of 'TemplateBody' or 'TemplateUrl'"));
    aws.answer("UpdateStack", 200, AwsDouble.result("UpdateStack", "<StackId>1</StackId>"));
    aws.answer(
        "GetTemplate",
        200,
        AwsDouble.result("GetTemplate", "<TemplateBody>Resources: {}</TemplateBody>"));

    assertThat(deployed("UPDATE_COMPLETE").update(Map.of("Keys", "2")))
        .isEqualTo(new Outcome.Done());
    assertThat(aws.calls).anyMatch(call -> call.contains("TemplateBody=Resources: {}"));
  }

  @Test
  void saysWhatMadeCloudFormationTakeTheChangeBack() {
    aws.answer("UpdateStack", 200, AwsDouble.result("UpdateStack", "<StackId>1</StackId>"));
    aws.answer(
        "DescribeStackEvents",
        200,
        AwsDouble.result(
            "DescribeStackEvents",
            "<StackEvents>%s%s%s%s%s</StackEvents>"
                .formatted(
                    event("club", "UPDATE_ROLLBACK_COMPLETE", ""),
                    event("Review", "UPDATE_FAILED", "Resource update cancelled"),
                    event("Join", "UPDATE_FAILED", "The memory is too large"),
                    event("club", "UPDATE_IN_PROGRESS", "User Initiated"),
                    event("Table", "CREATE_FAILED", "of long ago"))));

    assertThat(deployed("UPDATE_ROLLBACK_COMPLETE").update(Map.of("Keys", "2")))
        .isEqualTo(new Outcome.TakenBack("Join: The memory is too large"));
  }

  @Test
  void refusesAParameterThatTheStackHasNot() {
    assertThatThrownBy(() -> deployed("UPDATE_COMPLETE").update(Map.of("Kees", "2")))
        .isInstanceOf(StackProblem.class)
        .hasMessageContainingAll("Kees", "sam deploy");
    assertThat(aws.calls).noneMatch(call -> call.contains("UpdateStack"));
  }

  private DeployedStack deployed(String status) {
    aws.stack(status, PARAMETERS, Map.of()).resources(Map.of());
    return DeployedStack.named("club", aws.services());
  }

  private static String event(String resource, String status, String reason) {
    return ("<member><StackName>club</StackName><LogicalResourceId>%s</LogicalResourceId>"
            + "<ResourceStatus>%s</ResourceStatus><ResourceStatusReason>%s</ResourceStatusReason>"
            + "<EventId>1</EventId><StackId>1</StackId></member>")
        .formatted(resource, status, reason);
  }
}
