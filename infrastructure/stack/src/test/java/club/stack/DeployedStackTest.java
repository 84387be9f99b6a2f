package club.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import club.core.DependencyFailure;
import club.dynamodb.DynamoArchive;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeployedStackTest {
  private static final String INVOCATIONS = "/2015-03-31/functions/club-Publish-1/invocations";

  private final AwsDouble aws = new AwsDouble();

  @AfterEach
  void close() {
    aws.close();
  }

  @Test
  void tellsWhatCloudFormationKnows() {
    DeployedStack stack = deployed();

    assertThat(stack.name()).isEqualTo("club");
    assertThat(stack.region()).isEqualTo("eu-west-3");
    assertThat(stack.status()).isEqualTo("UPDATE_COMPLETE");
    assertThat(stack.output("Site")).contains("https://d1.cloudfront.example");
    assertThat(stack.output("Sit")).isEmpty();
    assertThat(stack.parameter("Language")).contains("fr");
    assertThat(stack.parameter("SiteUrl")).as("left empty").isEmpty();
    assertThat(stack.physicalId("Publish")).contains("club-Publish-1");
    assertThat(stack.physicalId("Nobody")).isEmpty();
  }

  @Test
  void readsAllPagesOfResources() {
    aws.stack("CREATE_COMPLETE", Map.of(), Map.of());
    aws.answer("ListStackResources", 200, page("Join", "<NextToken>more</NextToken>"));
    aws.answer("ListStackResources", 200, page("Review", ""));

    DeployedStack stack = DeployedStack.named("club", aws.services());

    assertThat(stack.physicalId("Join")).contains("club-Join");
    assertThat(stack.physicalId("Review")).contains("club-Review");
  }

  @Test
  void saysWhatToDoWhereThereIsNoSuchStack() {
    aws.answer(
        "DescribeStacks",
        400,
        AwsDouble.error("ValidationError", "Stack with id clubb does not exist"));

    assertThatThrownBy(() -> DeployedStack.named("clubb", aws.services()))
        .isInstanceOf(StackProblem.class)
        .hasMessageContainingAll("clubb", "eu-west-3", "AWS_REGION", "sam deploy");
  }

  @ParameterizedTest
  @CsvSource({
    "403, AccessDenied, cloudformation:DescribeStacks",
    "403, ExpiredToken, aws sso login",
    "403, InvalidClientTokenId, aws configure",
    "403, SignatureDoesNotMatch, aws configure",
    "400, ValidationError, ValidationError",
  })
  void saysWhatToDoWhenAwsRefuses(int status, String code, String advice) {
    aws.answer("DescribeStacks", status, AwsDouble.error(code, "no"));

    assertThatThrownBy(() -> DeployedStack.named("club", aws.services()))
        .isInstanceOf(StackProblem.class)
        .hasMessageContaining(advice);
  }

  @Test
  void saysWhatToDoWhereNobodyListens() {
    AwsServices services = aws.services();
    aws.close();

    assertThatThrownBy(() -> DeployedStack.named("club", services))
        .isInstanceOf(StackProblem.class)
        .hasMessageContaining("AWS_ENDPOINT_URL");
  }

  @Nested
  class CallingAFunction {
    @Test
    void callsTheFunctionAndGivesItsAnswer() {
      aws.answer(INVOCATIONS, 200, "{\"members\":43}");

      String answer = deployed().invoke("Publish", "{\"dryRun\":true}");

      assertThat(answer).isEqualTo("{\"members\":43}");
      assertThat(aws.calls).last().asString().contains(INVOCATIONS, "\"dryRun\"");
    }

    @Test
    void saysWhyItFailedAndWhereItsLogIs() {
      aws.answer(
          INVOCATIONS,
          200,
          "{\"errorMessage\":\"no table\",\"errorType\":\"java.lang.IllegalStateException\"}",
          Map.of("X-Amz-Function-Error", "Unhandled"));

      assertThatThrownBy(() -> deployed().invoke("Publish", "{}"))
          .isInstanceOf(StackProblem.class)
          .hasMessageContainingAll("Publish", "no table", "aws logs tail club-PublishLog-1");
    }

    @Test
    void saysWhatToDoWhereTheStackIsOlderThanTheCommand() {
      assertThatThrownBy(() -> deployed().invoke("Brandnew", "{}"))
          .isInstanceOf(StackProblem.class)
          .hasMessageContainingAll("Brandnew", "sam deploy");
    }

    @Test
    void saysWhatToDoWhereTheFunctionIsGone() {
      aws.answer(
          INVOCATIONS,
          404,
          "{\"Message\":\"Function not found\"}",
          Map.of("x-amzn-ErrorType", "ResourceNotFoundException"));

      assertThatThrownBy(() -> deployed().invoke("Publish", "{}"))
          .isInstanceOf(StackProblem.class)
          .hasMessageContainingAll("Publish", "sam deploy");
    }

    @Test
    void isMadeOnceThoughItGotNoAnswer() {
      aws.answer(INVOCATIONS, 500, "");

      assertThatThrownBy(() -> deployed().invoke("Publish", "{}")).isInstanceOf(StackProblem.class);
      assertThat(aws.calls).filteredOn(call -> call.contains("invocations")).hasSize(1);
    }
  }

  @Nested
  class ReadingItsTable {
    @Test
    void namesTheRightThatIsMissing() {
      aws.answer(
          "/",
          400,
          "{\"__type\":\"com.amazon.coral.service#AccessDeniedException\",\"message\":\"User: arn:aws:iam::000000000000:user/zoe is not authorized to perform: dynamodb:Scan on resource: table\"}");

      assertThat(failure())
          .hasValueSatisfying(
              sentence -> assertThat(sentence).startsWith("You lack the right to dynamodb:Scan:"));
    }

    @Test
    void saysThatThereIsNoSuchTable() {
      aws.answer(
          "/",
          400,
          "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException\",\"message\":\"Requested resource not found\"}");

      assertThat(failure()).contains("There is no such table in this region: check its name.");
    }

    @Test
    void saysNothingOfWhatIsNotAws() {
      assertThat(
              AwsCall.sentence(
                  new DependencyFailure("import", "register", new IllegalStateException())))
          .isEmpty();
    }

    private Optional<String> failure() {
      DynamoArchive archive = new DynamoArchive(deployed().table("club-Table-1"));
      return AwsCall.sentence(catchThrowableOfType(DependencyFailure.class, archive::all));
    }
  }

  @Test
  void saysWhatToDoWhereAResourceIsMissing() {
    assertThatThrownBy(() -> deployed().crashReports())
        .isInstanceOf(StackProblem.class)
        .hasMessageContainingAll("no Crashes", "sam deploy");
  }

  private DeployedStack deployed() {
    aws.stack(
            "UPDATE_COMPLETE",
            Map.of("Language", "fr", "SiteUrl", ""),
            Map.of("Site", "https://d1.cloudfront.example"))
        .resources(Map.of("Publish", "club-Publish-1", "PublishLog", "club-PublishLog-1"));
    return DeployedStack.named("club", aws.services());
  }

  private static String page(String function, String next) {
    return AwsDouble.result(
        "ListStackResources",
        ("<StackResourceSummaries><member><LogicalResourceId>%1$s</LogicalResourceId>"
                + "<PhysicalResourceId>club-%1$s</PhysicalResourceId></member></StackResourceSummaries>%2$s")
            .formatted(function, next));
  }
}
