package club.dynamodb;

import club.aws.AwsAccount;
import club.aws.Timeouts;
import club.core.Settings;
import java.time.Duration;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.endpoints.AccountIdEndpointMode;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The table of a function: where it is and how to call it. The calls themselves are made by the
/// ports' adapters, which turn every failure into a [club.core.DependencyFailure] without personal
/// data.
public final class DynamoTable {
  /// A function that a visitor waits for has 20 s: even after one slow call, a call that times out
  /// leaves enough time to answer.
  private static final Timeouts TIMEOUTS =
      new Timeouts(Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(8));

  /// How often the SDK makes a call: it repeats it after lost answers, errors of the service and
  /// throttling.
  private static final int CALLS = 3;

  private final DynamoDbClient client;
  private final String name;
  private final Retry retry;
  private final Supplier<String> tokens;

  DynamoTable(DynamoDbClient client, String name, Retry retry, Supplier<String> tokens) {
    this.client = client;
    this.name = name;
    this.retry = retry;
    this.tokens = tokens;
  }

  /// The table that a function's environment names: `TABLE`, and what [AwsAccount] reads.
  ///
  /// @throws Settings.MissingSetting when a variable is not set
  public static DynamoTable of(Map<String, String> environment) {
    return of(client(environment), new Settings(environment).text("TABLE"));
  }

  /// The table of this name, called through this client.
  public static DynamoTable of(DynamoDbClient client, String name) {
    return new DynamoTable(
        client,
        name,
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
        // The SDK would look both up in a profile.
        .endpointDiscoveryEnabled(false)
        .accountIdEndpointMode(AccountIdEndpointMode.DISABLED)
        .build();
  }

  DynamoDbClient client() {
    return client;
  }

  String name() {
    return name;
  }

  Retry retry() {
    return retry;
  }

  /// Gives a client token for a transaction, new at each call.
  Supplier<String> tokens() {
    return tokens;
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
