package club.secrets;

import club.aws.AwsAccount;
import club.aws.Timeouts;
import club.core.DependencyFailure;
import club.core.Settings;
import club.core.key.KeyName;
import club.core.key.KeyVault;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.GetSecretValueRequest;
import software.amazon.awssdk.services.secretsmanager.model.GetSecretValueResponse;
import software.amazon.awssdk.services.secretsmanager.model.PutSecretValueRequest;

/// [KeyVault] on Secrets Manager: the current version of each secret.
///
/// The age of a key is the `CreatedDate` of its version, which comes with its value (Secrets
/// Manager API Reference, "GetSecretValue"): no second call, and no right to it. Where the answer
/// to a write is lost the SDK asks again with the same client token, and one version is made
/// ("PutSecretValue", `ClientRequestToken`).
public record SecretsKeyVault(SecretsManagerClient client, Map<KeyName, String> secrets)
    implements KeyVault {
  /// An operator waits, and `admin` has time.
  private static final Timeouts TIMEOUTS =
      new Timeouts(Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(15));

  public SecretsKeyVault {
    secrets = Map.copyOf(secrets);
  }

  /// The secrets of a function's environment: `FOLLOW_KEY_SECRET`, `LINK_KEY_SECRET`,
  /// `CODE_KEY_SECRET` (their ARNs), and what [AwsAccount] reads.
  ///
  /// @throws Settings.MissingSetting when a variable is not set
  public static SecretsKeyVault of(Map<String, String> environment) {
    return new SecretsKeyVault(
        new AwsAccount(environment)
            .prepare(
                SecretsManagerClient.builder(),
                "SECRETS_MANAGER",
                TIMEOUTS,
                AwsRetryStrategy.standardRetryStrategy())
            .build(),
        Map.of(
            KeyName.FOLLOW, secret(environment, KeyName.FOLLOW),
            KeyName.LINK, secret(environment, KeyName.LINK),
            KeyName.CODE, secret(environment, KeyName.CODE)));
  }

  @Override
  public Held read(KeyName name) {
    GetSecretValueResponse answer =
        call(
            "read a key",
            name,
            () ->
                client.getSecretValue(
                    GetSecretValueRequest.builder().secretId(secrets.get(name)).build()));
    return new Held(answer.secretString(), answer.createdDate());
  }

  @Override
  public void write(KeyName name, String text) {
    call(
        "write a key",
        name,
        () ->
            client.putSecretValue(
                PutSecretValueRequest.builder()
                    .secretId(secrets.get(name))
                    .secretString(text)
                    .build()));
  }

  private static String secret(Map<String, String> environment, KeyName name) {
    return new Settings(environment).text(name.wire().toUpperCase(Locale.ROOT) + "_KEY_SECRET");
  }

  private static <T> T call(String operation, KeyName name, Supplier<T> call) {
    try {
      return call.get();
    } catch (SdkException failed) {
      throw new DependencyFailure(operation, name.wire(), failed);
    }
  }
}
