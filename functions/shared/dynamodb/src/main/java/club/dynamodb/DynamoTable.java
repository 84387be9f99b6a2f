package club.dynamodb;

import club.aws.AwsAccount;
import club.aws.Timeouts;
import club.core.DependencyFailure;
import club.core.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.endpoints.AccountIdEndpointMode;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/// The table. Reads are strongly consistent, but for the index. Whatever the SDK throws comes out
/// as a [DependencyFailure] without personal data.
public final class DynamoTable {
  /// A function that a visitor waits for has 20 s: a call that uses up its time leaves enough to
  /// say so, even after a slow one.
  private static final Timeouts TIMEOUTS =
      new Timeouts(Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(8));

  /// What the SDK repeats by itself: lost answers, errors of the service, throttling.
  private static final int CALLS = 3;

  private final DynamoDbClient client;
  private final String name;
  private final Retry retry;
  private final Transactions transactions;

  DynamoTable(DynamoDbClient client, String name, Retry retry, Supplier<String> tokens) {
    this.client = client;
    this.name = name;
    this.retry = retry;
    this.transactions = new Transactions(client, name, retry, tokens);
  }

  /// The table of a function's environment: `TABLE`, and what [AwsAccount] reads.
  ///
  /// @throws Settings.MissingSetting when a variable is not set
  public static DynamoTable of(Map<String, String> environment) {
    return new DynamoTable(
        client(environment),
        new Settings(environment).text("TABLE"),
        new Retry(SplittableRandom::new, DynamoTable::sleep),
        () -> UUID.randomUUID().toString());
  }

  static DynamoDbClient client(Map<String, String> environment) {
    return new AwsAccount(environment)
        .prepare(
            DynamoDbClient.builder(),
            "DYNAMODB",
            TIMEOUTS,
            AwsRetryStrategy.standardRetryStrategy().toBuilder().maxAttempts(CALLS).build())
        // Both would be looked for in a profile.
        .endpointDiscoveryEnabled(false)
        .accountIdEndpointMode(AccountIdEndpointMode.DISABLED)
        .build();
  }

  /// The item of this key.
  Optional<Item> get(String operation, Key key) {
    return attempt(
        operation,
        () -> {
          var answer =
              client.getItem(
                  get ->
                      get.tableName(name)
                          .key(Map.of("pk", Values.of(key.pk()), "sk", Values.of(key.sk())))
                          .consistentRead(true));
          return answer.hasItem() ? Optional.of(new Item(answer.item())) : Optional.empty();
        });
  }

  /// The items of a partition whose sort key begins as this one's, in the order of their sort keys.
  List<Item> query(String operation, Key prefix) {
    QueryRequest.Builder query =
        QueryRequest.builder()
            .consistentRead(true)
            .expressionAttributeNames(Map.of("#pk", "pk"))
            .expressionAttributeValues(Map.of(":pk", Values.of(prefix.pk())))
            .keyConditionExpression("#pk = :pk");
    if (!prefix.sk().isEmpty()) {
      query
          .expressionAttributeNames(Map.of("#pk", "pk", "#sk", "sk"))
          .expressionAttributeValues(
              Map.of(":pk", Values.of(prefix.pk()), ":sk", Values.of(prefix.sk())))
          .keyConditionExpression("#pk = :pk AND begins_with(#sk, :sk)");
    }
    return pages(operation, query);
  }

  /// The items of one partition of an index, in the order of its sort key. Eventually consistent.
  List<Item> queryIndex(String operation, String index, String attribute, String value) {
    return pages(
        operation,
        QueryRequest.builder()
            .indexName(index)
            .expressionAttributeNames(Map.of("#pk", attribute))
            .expressionAttributeValues(Map.of(":pk", Values.of(value)))
            .keyConditionExpression("#pk = :pk"));
  }

  /// Makes one conditional change. False where its condition does not hold.
  boolean update(String operation, Write write) {
    return attempt(
        operation,
        () -> {
          try {
            client.updateItem(write.alone(name));
            return true;
          } catch (ConditionalCheckFailedException refused) {
            return false;
          }
        });
  }

  /// As [Transactions#write].
  Set<Integer> transact(String operation, List<Write> writes) {
    return transactions.write(operation, writes);
  }

  private List<Item> pages(String operation, QueryRequest.Builder query) {
    QueryRequest request = query.tableName(name).build();
    return attempt(
        operation, () -> client.queryPaginator(request).items().stream().map(Item::new).toList());
  }

  /// Tries again where the call met a transaction.
  private <T> T attempt(String operation, Supplier<T> call) {
    for (int number = 1; ; number++) {
      retry.pauseBefore(number);
      try {
        return call.get();
      } catch (TransactionConflictException met) {
        if (number == Retry.TRIES) {
          throw new DependencyFailure(operation, "table", met);
        }
      } catch (SdkException failed) {
        throw new DependencyFailure(operation, "table", failed);
      }
    }
  }

  private static void sleep(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException interrupted) {
      // The next call to the SDK sees it and fails.
      Thread.currentThread().interrupt();
    }
  }
}
