package club.local.access;

import static org.assertj.core.api.Assertions.assertThat;

import club.local.access.Condition.Operator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RolesTest {
  private static final String TABLE = "arn:aws:dynamodb:eu-west-3:000000000000:table/Table";

  @Test
  void allowsWhatAStatementNamesAndNothingElse() {
    Roles roles = ExampleRoles.allowing(statement("dynamodb:GetItem", TABLE));

    assertThat(roles.mayDo("Notify", Act.of("dynamodb:GetItem", TABLE))).isTrue();
    assertThat(roles.mayDo("Notify", Act.of("dynamodb:PutItem", TABLE))).isFalse();
    assertThat(roles.mayDo("Notify", Act.of("dynamodb:GetItem", TABLE + "/index/i"))).isFalse();
    assertThat(roles.mayDo("Join", Act.of("dynamodb:GetItem", TABLE))).isFalse();
  }

  @Test
  void takesAStarForAnyText() {
    Roles roles = ExampleRoles.allowing(statement("s3:Get*", "arn:aws:s3:::bucket/*"));

    assertThat(roles.mayDo("Notify", Act.of("s3:GetObject", "arn:aws:s3:::bucket/a/b.html")))
        .isTrue();
    assertThat(roles.mayDo("Notify", Act.of("s3:GetObject", "arn:aws:s3:::bucket"))).isFalse();
  }

  @Nested
  class WithAConditionOnThePartition {
    private final Roles roles =
        ExampleRoles.allowing(
            statement(
                "dynamodb:Query",
                TABLE,
                new Condition(
                    Operator.ALL_STRINGS_LIKE,
                    "dynamodb:LeadingKeys",
                    List.of("MAIL#*", "REGISTER"))));

    @Test
    void everyPartitionMustBeNamed() {
      assertThat(mayQuery("MAIL#1")).isTrue();
      assertThat(mayQuery("REGISTER", "MAIL#2")).isTrue();
      assertThat(mayQuery("REGISTER", "REQUEST#1")).isFalse();
      assertThat(mayQuery("REGISTERED")).isFalse();
    }

    /// As IAM has it: `ForAllValues` holds of nothing.
    @Test
    void aCallThatNamesNoneIsAllowed() {
      assertThat(mayQuery()).isTrue();
    }

    private boolean mayQuery(String... keys) {
      return roles.mayDo(
          "Notify",
          new Act("dynamodb:Query", TABLE, Map.of("dynamodb:LeadingKeys", List.of(keys))));
    }
  }

  @Test
  void aDenialOutweighsWhatIsAllowed() {
    PolicyStatement unconditional =
        statement(
            "s3:PutObject",
            "arn:aws:s3:::bucket/*",
            new Condition(Operator.NULL, "s3:if-match", List.of("true")),
            new Condition(Operator.NULL, "s3:if-none-match", List.of("true")));
    Roles roles =
        new Roles(Map.of("Publish", List.of(statement("s3:*", "*"))), List.of(unconditional));

    assertThat(roles.mayDo("Publish", put(Map.of()))).isFalse();
    assertThat(roles.mayDo("Publish", put(Map.of("s3:if-match", List.of("\"1\""))))).isTrue();
    assertThat(roles.mayDo("Publish", put(Map.of("s3:if-none-match", List.of("*"))))).isTrue();
  }

  private static Act put(Map<String, List<String>> context) {
    return new Act("s3:PutObject", "arn:aws:s3:::bucket/index.html", context);
  }

  private static PolicyStatement statement(
      String action, String resource, Condition... conditions) {
    return new PolicyStatement(List.of(action), List.of(resource), List.of(conditions));
  }
}
