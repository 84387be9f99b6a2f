package club.aws;

import club.core.Settings;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.RetryStrategy;

/// The region, endpoints and credentials for the clients, from a function's environment alone: the
/// SDK does not look up a profile file, a defaults mode or a region, which would slow down a cold
/// start.
///
/// - `AWS_REGION` is required.
/// - `AWS_ENDPOINT_URL_<service>`, else `AWS_ENDPOINT_URL`, is the endpoint of a service that is
///   not at AWS.
/// - `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, with `AWS_SESSION_TOKEN` if there is one, are
///   the credentials.
public record AwsAccount(Map<String, String> environment) {
  public AwsAccount {
    environment = Map.copyOf(environment);
  }

  /// The endpoint of a service; empty for AWS's own.
  ///
  /// @param service the SDK's name, such as `DYNAMODB`, `SES`, `S3`
  public Optional<URI> endpoint(String service) {
    return variable("AWS_ENDPOINT_URL_" + service)
        .or(() -> variable("AWS_ENDPOINT_URL"))
        .map(URI::create);
  }

  /// Prepares the builder of a service's client.
  ///
  /// @throws Settings.MissingSetting when `AWS_REGION` or the credentials are not set
  public <B extends AwsClientBuilder<B, C> & SdkSyncClientBuilder<B, C>, C> B prepare(
      B builder, String service, Timeouts timeouts, RetryStrategy retries) {
    endpoint(service).ifPresent(builder::endpointOverride);
    return builder
        .region(Region.of(new Settings(environment).text("AWS_REGION")))
        .credentialsProvider(credentials())
        .defaultsMode(DefaultsMode.LEGACY)
        .dualstackEnabled(false)
        .fipsEnabled(false)
        .httpClientBuilder(
            UrlConnectionHttpClient.builder()
                .connectionTimeout(timeouts.connect())
                .socketTimeout(timeouts.answer()))
        .overrideConfiguration(
            configuration ->
                configuration
                    .defaultProfileFile(ProfileFile.aggregator().build())
                    .apiCallTimeout(timeouts.call())
                    .retryStrategy(retries));
  }

  private AwsCredentialsProvider credentials() {
    Settings settings = new Settings(environment);
    String id = settings.text("AWS_ACCESS_KEY_ID");
    String secret = settings.text("AWS_SECRET_ACCESS_KEY");
    return StaticCredentialsProvider.create(
        variable("AWS_SESSION_TOKEN")
            .<AwsCredentials>map(session -> AwsSessionCredentials.create(id, secret, session))
            .orElseGet(() -> AwsBasicCredentials.create(id, secret)));
  }

  private Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  /// Shows nothing, since the environment holds a secret.
  @Override
  public String toString() {
    return "AwsAccount[…]";
  }
}
