package club.local.access;

import static org.assertj.core.api.Assertions.assertThat;

import club.local.template.LocalParameters;
import club.local.template.PseudoParameters;
import club.local.template.Template;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The roles of the template that is deployed, as they are kept here.
class TemplateRolesTest {
  private static final Roles ROLES =
      Template.read(
              Path.of("../../template.yaml"), LocalParameters.at("http://localhost"), _ -> "x")
          .roles();

  @Test
  void aFunctionReachesItsPartitionsAndNoOther() {
    assertThat(mayWrite("Notify", "dynamodb:UpdateItem", "MAIL#K7M2-QX4C")).isTrue();
    assertThat(mayWrite("Notify", "dynamodb:UpdateItem", "REQUEST#K7M2-QX4C")).isFalse();
    assertThat(mayWrite("Notify", "dynamodb:PutItem", "STAFF#0")).isTrue();
    assertThat(mayWrite("Notify", "dynamodb:PutItem", "REQUEST#K7M2-QX4C")).isFalse();
    assertThat(mayWrite("Notify", "dynamodb:PutItem", "REGISTER")).isFalse();
    assertThat(mayWrite("Join", "dynamodb:PutItem", "STAFF#0")).isFalse();
    assertThat(mayWrite("Review", "dynamodb:ConditionCheckItem", "STAFF#0")).isFalse();
    assertThat(mayWrite("Join", "dynamodb:PutItem", "REGISTER")).isFalse();
    assertThat(mayWrite("Review", "dynamodb:PutItem", "REGISTER")).isTrue();
    assertThat(mayWrite("Review", "dynamodb:PutItem", "ADDRESS#0")).isFalse();
  }

  @Test
  void anOperatorReachesWhatCommandsNeedAndNoMore() {
    assertThat(mayWrite("Operator", "dynamodb:UpdateItem", "MAIL#K7M2-QX4C")).isTrue();
    assertThat(mayWrite("Operator", "dynamodb:UpdateItem", "REQUEST#K7M2-QX4C")).isTrue();
    assertThat(mayWrite("Operator", "dynamodb:UpdateItem", "IDEMPOTENCY#0")).isFalse();
    assertThat(mayWrite("Operator", "dynamodb:DeleteItem", "RESTORE")).isTrue();
    assertThat(mayWrite("Operator", "dynamodb:DeleteItem", "REQUEST#K7M2-QX4C")).isFalse();
    assertThat(mayCall("Publish")).isTrue();
    assertThat(mayCall("Notify")).isFalse();
    assertThat(mayDiscardFrom("Crashes")).isTrue();
    assertThat(mayDiscardFrom("Other")).isFalse();
    assertThat(mayPut("Operator", Map.of("s3:if-match", List.of("\"1\"")))).isFalse();
  }

  @Test
  void anOperatorReadsATableThatWasRecoveredAndWritesNothingThere() {
    assertThat(mayDoToTable("dynamodb:Scan", "Table-recovered")).isTrue();
    assertThat(mayDoToTable("dynamodb:Scan", "Tables")).isFalse();
    assertThat(mayDoToTable("dynamodb:PutItem", "Table-recovered")).isFalse();
  }

  private static boolean mayDoToTable(String action, String table) {
    return ROLES.mayDo(
        Roles.OPERATOR, Act.of(action, PseudoParameters.arn("dynamodb", "table/" + table)));
  }

  private static boolean mayDiscardFrom(String queue) {
    return Stream.of("sqs:GetQueueAttributes", "sqs:ReceiveMessage", "sqs:DeleteMessage")
        .allMatch(
            action ->
                ROLES.mayDo(Roles.OPERATOR, Act.of(action, PseudoParameters.arn("sqs", queue))));
  }

  private static boolean mayCall(String function) {
    return ROLES.mayDo(
        Roles.OPERATOR,
        Act.of("lambda:InvokeFunction", PseudoParameters.arn("lambda", "function:" + function)));
  }

  @Test
  void aPageIsPutUnderAConditionAlone() {
    assertThat(mayPut("Publish", Map.of())).isFalse();
    assertThat(mayPut("Publish", Map.of("s3:if-match", List.of("\"1\"")))).isTrue();
    assertThat(mayPut("Sweep", Map.of("s3:if-match", List.of("\"1\"")))).isFalse();
  }

  @Test
  void mailLeavesUnderTheSendersAddressAlone() {
    assertThat(maySend("club@programme.example")).isTrue();
    assertThat(maySend("contact@programme.example")).isFalse();
  }

  private static boolean mayWrite(String function, String action, String partition) {
    return ROLES.mayDo(
        function,
        new Act(
            action,
            PseudoParameters.arn("dynamodb", "table/Table"),
            Map.of("dynamodb:LeadingKeys", List.of(partition))));
  }

  private static boolean mayPut(String function, Map<String, List<String>> context) {
    return ROLES.mayDo(
        function, new Act("s3:PutObject", "arn:aws:s3:::bucket/index.html", context));
  }

  private static boolean maySend(String from) {
    return ROLES.mayDo(
        "Notify",
        new Act(
            "ses:SendRawEmail",
            PseudoParameters.arn("ses", "identity/" + from),
            Map.of("ses:FromAddress", List.of(from))));
  }
}
