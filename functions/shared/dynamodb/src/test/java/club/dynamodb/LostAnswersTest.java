package club.dynamodb;

import static club.core.contract.Examples.ALICE;
import static club.core.contract.Examples.NOW;
import static club.core.contract.Examples.REFERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.DependencyFailure;
import club.core.contract.Examples;
import club.core.request.Decisions.Written;
import club.core.request.Intake;
import club.core.request.Intake.Stored;
import club.core.request.JoinRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Writes whose answers are lost.
class LostAnswersTest {
  private static final int ALL = 1_000;

  private final LocalTable local = new LocalTable();
  private final LossyWire wire = wire(local);
  private final DynamoTable table = DynamoTable.of(over(wire, local));
  private final Intake.Submission submission =
      Examples.submission(Examples.received(REFERENCE), "key", "body");

  @AfterEach
  void close() {
    wire.close();
  }

  @Test
  void aRequestIsStoredOnceWhereOneAnswerIsLost() {
    wire.answersToLose.set(1);

    assertThat(new DynamoIntake(table).store(submission)).isEqualTo(new Stored.New());
    assertThat(local.ledger().due(REFERENCE)).hasSize(3);
  }

  @Test
  void aRequestWithEveryAnswerLostIsNotKnownToBeStoredAndTheNextTryFindsIt() {
    wire.answersToLose.set(ALL);
    assertThatThrownBy(() -> new DynamoIntake(table).store(submission))
        .isInstanceOf(DependencyFailure.class)
        .satisfies(failure -> assertThat(failure.toString()).doesNotContain("zoe", "Aube"));
    wire.answersToLose.set(0);

    assertThat(new DynamoIntake(table).store(submission)).isEqualTo(new Stored.Again(REFERENCE));
  }

  @Test
  void aClaimSucceedsWhereOneAnswerIsLost() {
    local.intake().store(submission);
    wire.answersToLose.set(1);

    assertThat(new DynamoLedger(table).claim(submission.mails().getFirst(), List.of(), NOW))
        .isTrue();
  }

  @Test
  void aDecisionStandsOnceWhereOneAnswerIsLost() {
    JoinRequest request = Examples.reviewable(local, REFERENCE);
    wire.answersToLose.set(1);

    assertThat(new DynamoDecisions(table).write(Examples.refusal(request, ALICE)))
        .isEqualTo(Written.DONE);
    assertThat(local.requests().find(REFERENCE).orElseThrow().entries()).isEqualTo(2);
  }

  private static LossyWire wire(LocalTable local) {
    try {
      return new LossyWire(local.environment.getOrDefault("AWS_ENDPOINT_URL_DYNAMODB", ""));
    } catch (IOException failed) {
      throw new IllegalStateException("no free port", failed);
    }
  }

  private static Map<String, String> over(LossyWire wire, LocalTable local) {
    Map<String, String> environment = new HashMap<>(local.environment);
    environment.put("AWS_ENDPOINT_URL_DYNAMODB", wire.address());
    return environment;
  }
}
