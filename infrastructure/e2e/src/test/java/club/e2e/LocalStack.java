package club.e2e;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/// A LocalStack: the one at `AWS_ENDPOINT_URL`, else one in a container, started once. Without
/// either, whoever needs it is skipped.
final class LocalStack implements ExecutionCondition {
  /// The last release that asks for no token.
  private static final DockerImageName IMAGE =
      DockerImageName.parse("localstack/localstack:4.14.0");

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return given().isPresent() || DockerClientFactory.instance().isDockerAvailable()
        ? ConditionEvaluationResult.enabled("There is a LocalStack.")
        : ConditionEvaluationResult.disabled(
            "SKIPPED: there is neither Docker nor AWS_ENDPOINT_URL to run LocalStack by.");
  }

  /// Where it answers.
  static URI endpoint() {
    return given().orElseGet(() -> Container.STARTED.getEndpoint());
  }

  private static Optional<URI> given() {
    return Optional.ofNullable(System.getenv("AWS_ENDPOINT_URL"))
        .filter(url -> !url.isBlank())
        .map(URI::create);
  }

  /// Ends with the tests: Testcontainers sees to it.
  private static final class Container {
    @SuppressWarnings("resource")
    static final LocalStackContainer STARTED = start();

    private static LocalStackContainer start() {
      LocalStackContainer container = new LocalStackContainer(IMAGE).withServices("s3");
      container.start();
      return container;
    }
  }
}
