package club.stack;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/// The services of AWS that a command needs, as the person at the keyboard reaches them.
public record AwsServices(
    Region region,
    CloudFormationClient cloudFormation,
    LambdaClient lambda,
    SesV2Client ses,
    SnsClient sns,
    DynamoDbClient dynamodb,
    SqsClient sqs,
    S3Client s3)
    implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(10);
  private static final Duration CALL = Duration.ofSeconds(30);

  /// The longest run that Lambda allows.
  private static final Duration LONGEST_RUN = Duration.ofMinutes(15);

  /// Region, credentials, profile and endpoints as every tool on the SDK finds them: `AWS_REGION`,
  /// `AWS_PROFILE`, `~/.aws/config`, `aws sso login`, `AWS_ENDPOINT_URL`, …
  ///
  /// @throws StackProblem when there is no region, or nobody is signed in
  public static AwsServices discover() {
    Region region = chosenRegion();
    AwsCredentialsProvider credentials = DefaultCredentialsProvider.builder().build();
    try {
      credentials.resolveCredentials();
    } catch (SdkException unknown) {
      throw new StackProblem(
          "You are not signed in to AWS: run `aws sso login` or `aws configure`, or set AWS_PROFILE."
              + " `aws sts get-caller-identity` says more.",
          unknown);
    }
    return of(region, credentials, Optional.empty());
  }

  /// Clients with these settings.
  ///
  /// @param endpoint the address of all services; empty: as the SDK finds them
  static AwsServices of(Region region, AwsCredentialsProvider credentials, Optional<URI> endpoint) {
    var builders = new Builders(region, credentials, endpoint);
    RetryStrategy retries = AwsRetryStrategy.standardRetryStrategy();
    return new AwsServices(
        region,
        builders.prepare(CloudFormationClient.builder(), ANSWER, CALL, retries).build(),
        // A call that was not answered may have run: it is not made twice.
        builders
            .prepare(
                LambdaClient.builder(), LONGEST_RUN, LONGEST_RUN, AwsRetryStrategy.doNotRetry())
            .build(),
        builders.prepare(SesV2Client.builder(), ANSWER, CALL, retries).build(),
        builders.prepare(SnsClient.builder(), ANSWER, CALL, retries).build(),
        builders.prepare(DynamoDbClient.builder(), ANSWER, CALL, retries).build(),
        builders.prepare(SqsClient.builder(), ANSWER, CALL, retries).build(),
        builders
            .prepare(S3Client.builder(), ANSWER, CALL, retries)
            .forcePathStyle(endpoint.isPresent())
            .build());
  }

  @Override
  public void close() {
    cloudFormation.close();
    lambda.close();
    ses.close();
    sns.close();
    dynamodb.close();
    sqs.close();
    s3.close();
  }

  private static Region chosenRegion() {
    try {
      return DefaultAwsRegionProviderChain.builder().build().getRegion();
    } catch (SdkException unknown) {
      throw new StackProblem(
          "No AWS region is chosen: set AWS_REGION to the region of the stack, for example eu-west-3.",
          unknown);
    }
  }

  private record Builders(
      Region region, AwsCredentialsProvider credentials, Optional<URI> endpoint) {
    <B extends AwsClientBuilder<B, C> & SdkSyncClientBuilder<B, C>, C> B prepare(
        B builder, Duration answer, Duration call, RetryStrategy retries) {
      endpoint.ifPresent(builder::endpointOverride);
      return builder
          .region(region)
          .credentialsProvider(credentials)
          .httpClientBuilder(
              UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(answer))
          .overrideConfiguration(
              configuration -> configuration.apiCallTimeout(call).retryStrategy(retries));
    }
  }
}
