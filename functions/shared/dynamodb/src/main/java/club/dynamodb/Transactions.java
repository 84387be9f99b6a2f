package club.dynamodb;

import club.aws.AwsFailure;
import club.core.DependencyFailure;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/// Writes transactions. Every transaction of this program must have a condition that it makes false
/// itself: then it can be repeated, and never takes effect twice.
///
/// - Where an answer is lost the SDK repeats the call with the same client token, and DynamoDB
///   answers as it did to the first.
/// - A transaction that was cancelled because of a conflict or of throttling wrote nothing: it is
///   retried with a new token.
/// - DynamoDB Local occasionally answers `IdempotentParameterMismatch` to a token that was never
///   used before. Whether anything was written is then unknown; it is retried with a new token, and
///   its condition fails if it had been written.
record Transactions(DynamoTable table) {
  private static final Set<String> PASSING =
      Set.of("TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded");

  /// Writes all or nothing.
  ///
  /// @return the positions of the writes whose condition did not hold; empty where everything is
  ///   written
  /// @throws DependencyFailure when it is not known to be written
  Set<Integer> write(String operation, List<Write> writes) {
    List<TransactWriteItem> items = writes.stream().map(write -> write.in(table.name())).toList();
    String token = table.tokens().get();
    for (int number = 1; ; number++) {
      table.retry().pauseBefore(number);
      try {
        table.client().transactWriteItems(request(items, token));
        return Set.of();
      } catch (TransactionCanceledException cancelled) {
        Set<Integer> refused = refused(cancelled);
        if (!refused.isEmpty()) {
          return refused;
        }
        token = another(operation, number, isPassing(cancelled), cancelled);
      } catch (IdempotentParameterMismatchException false_) {
        token = another(operation, number, true, false_);
      } catch (TransactionInProgressException ourOwn) {
        // The same token: once that call is complete, its answer is ours.
        another(operation, number, true, ourOwn);
      } catch (SdkException failed) {
        throw AwsFailure.of(operation, "table", failed);
      }
    }
  }

  private static TransactWriteItemsRequest request(List<TransactWriteItem> items, String token) {
    return TransactWriteItemsRequest.builder()
        .transactItems(items)
        .clientRequestToken(token)
        .build();
  }

  private String another(String operation, int number, boolean passing, SdkException reason) {
    if (!passing || number == Retry.TRIES) {
      throw AwsFailure.of(operation, "table", reason);
    }
    return table.tokens().get();
  }

  private static Set<Integer> refused(TransactionCanceledException cancelled) {
    List<CancellationReason> reasons = cancelled.cancellationReasons();
    return IntStream.range(0, reasons.size())
        .filter(i -> "ConditionalCheckFailed".equals(reasons.get(i).code()))
        .boxed()
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isPassing(TransactionCanceledException cancelled) {
    return cancelled.cancellationReasons().stream()
        .map(CancellationReason::code)
        .filter(code -> code != null && !code.equals("None"))
        .allMatch(PASSING::contains);
  }
}
