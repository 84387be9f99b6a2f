package club.e2e;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/// A LocalStack: the one at `AWS_ENDPOINT_URL`, else one in a container, started once. Without
/// either, tests that need it are skipped.
final class LocalStack implements ExecutionCondition {
  /// The last release that asks for no token.
  private static final DockerImageName IMAGE =
      DockerImageName.parse("localstack/localstack:4.14.0");

  /// What it lacks to deploy the template.
  private static final Path PATCHES = Repository.root().resolve("infrastructure/e2e/localstack");

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

  /// Starts one in a container for `rehearse`, says where it answers, and lasts until it is killed.
  public static void main(String[] words) throws InterruptedException {
    System.out.println("LocalStack answers at " + Container.STARTED.getEndpoint());
    Thread.currentThread().join();
  }

  /// Ends with the tests: Testcontainers sees to it.
  private static final class Container {
    @SuppressWarnings("resource")
    static final LocalStackContainer STARTED = start();

    private static LocalStackContainer start() {
      LocalStackContainer container =
          new LocalStackContainer(IMAGE)
              .withCopyFileToContainer(MountableFile.forHostPath(PATCHES), "/club")
              .withEnv("PYTHONPATH", "/club")
              .withEnv("CFN_IGNORE_UNSUPPORTED_RESOURCE_TYPES", "1");
      container.start();
      return container;
    }
  }
}
