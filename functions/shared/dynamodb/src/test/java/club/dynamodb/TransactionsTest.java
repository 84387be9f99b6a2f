package club.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.DependencyFailure;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

class TransactionsTest {
  private static final List<Write> WRITES =
      List.of(NewItem.of(Item.of(Key.VERSION).build()), NewItem.of(Item.of(Key.MEMBERS).build()));

  private final Answers answers = new Answers();
  private final List<Duration> pauses = new ArrayList<>();
  private final AtomicInteger made = new AtomicInteger();
  private final DynamoTable table =
      new DynamoTable(
          answers,
          "table",
          new Retry(() -> new Random(1), pauses::add),
          () -> "token-" + made.incrementAndGet());

  private final Transactions transactions = new Transactions(table);

  @Test
  void retriesWithANewTokenAfterAConflict() {
    answers.fail(cancelled("None", "TransactionConflict"), cancelled("ThrottlingError", "None"));

    assertThat(transactions.write("test", WRITES)).isEmpty();
    assertThat(answers.tokens).containsExactly("token-1", "token-2", "token-3");
    assertThat(pauses).hasSize(2);
  }

  @Test
  void givesUpAfterAConflictEachTime() {
    answers.fail(
        Collections.nCopies(Retry.TRIES, cancelled("TransactionConflict", "None"))
            .toArray(SdkException[]::new));

    assertThatThrownBy(() -> transactions.write("test", WRITES))
        .isInstanceOf(DependencyFailure.class);
    assertThat(answers.tokens).hasSize(Retry.TRIES);
  }

  @Test
  void waitsForLessThanASecondInTotal() {
    answers.fail(
        Collections.nCopies(Retry.TRIES - 1, cancelled("TransactionConflict", "None"))
            .toArray(SdkException[]::new));

    transactions.write("test", WRITES);

    assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
        .isLessThan(Duration.ofSeconds(1));
    assertThat(pauses.getFirst()).isLessThanOrEqualTo(Duration.ofMillis(25));
  }

  @Test
  void saysWhichConditionsDidNotHold() {
    answers.fail(cancelled("None", "ConditionalCheckFailed"));

    assertThat(transactions.write("test", WRITES)).containsExactly(1);
    assertThat(pauses).isEmpty();
  }

  @Test
  void reportsAFailedConditionEvenBesideAConflict() {
    answers.fail(cancelled("ConditionalCheckFailed", "TransactionConflict"));

    assertThat(transactions.write("test", WRITES)).containsExactly(0);
  }

  @Test
  void failsAtOnceForAPermanentReason() {
    answers.fail(cancelled("ValidationError", "TransactionConflict"));

    assertThatThrownBy(() -> transactions.write("test", WRITES))
        .isInstanceOf(DependencyFailure.class);
    assertThat(answers.tokens).hasSize(1);
  }

  @Test
  void repeatsItsOwnTransactionWithTheSameToken() {
    answers.fail(TransactionInProgressException.builder().message("in progress").build());

    assertThat(transactions.write("test", WRITES)).isEmpty();
    assertThat(answers.tokens).containsExactly("token-1", "token-1");
  }

  @Test
  void usesANewTokenWhereItsOwnIsReportedAsUsed() {
    answers.fail(IdempotentParameterMismatchException.builder().message("mismatch").build());

    assertThat(transactions.write("test", WRITES)).isEmpty();
    assertThat(answers.tokens).containsExactly("token-1", "token-2");
  }

  @Test
  void failsWhereTheServiceFails() {
    answers.fail(SdkClientException.create("unreachable"));

    assertThatThrownBy(() -> transactions.write("store a request", WRITES))
        .isInstanceOf(DependencyFailure.class)
        .hasMessage("store a request (table): SdkClientException");
  }

  @Test
  void namesTheCodeOfARefusal() {
    AwsErrorDetails denied = AwsErrorDetails.builder().errorCode("AccessDeniedException").build();
    answers.fail((DynamoDbException) DynamoDbException.builder().awsErrorDetails(denied).build());

    assertThatThrownBy(() -> transactions.write("store a request", WRITES))
        .isInstanceOf(DependencyFailure.class)
        .hasMessage("store a request (table): DynamoDbException AccessDeniedException");
  }

  @Test
  void retriesASingleUpdateThatConflictedWithATransaction() {
    answers.fail(TransactionConflictException.builder().message("conflict").build());

    assertThat(new Updates(table).make("test", Change.of(Key.VERSION).set("a", Values.of(1))))
        .isTrue();
    assertThat(pauses).hasSize(1);
  }

  private static TransactionCanceledException cancelled(String... codes) {
    return TransactionCanceledException.builder()
        .message("cancelled")
        .cancellationReasons(
            Arrays.stream(codes)
                .map(code -> CancellationReason.builder().code(code).build())
                .toList())
        .build();
  }

  /// A client that fails with the given exceptions, then succeeds.
  private static final class Answers implements DynamoDbClient {
    private final Queue<SdkException> failures = new ArrayDeque<>();
    private final List<String> tokens = new ArrayList<>();

    void fail(SdkException... next) {
      failures.addAll(List.of(next));
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
      tokens.add(request.clientRequestToken());
      failNext();
      return TransactWriteItemsResponse.builder().build();
    }

    @Override
    public UpdateItemResponse updateItem(UpdateItemRequest request) {
      failNext();
      return UpdateItemResponse.builder().build();
    }

    private void failNext() {
      Optional.ofNullable(failures.poll())
          .ifPresent(
              failure -> {
                throw failure;
              });
    }

    @Override
    public String serviceName() {
      return "dynamodb";
    }

    @Override
    public void close() {}
  }
}
