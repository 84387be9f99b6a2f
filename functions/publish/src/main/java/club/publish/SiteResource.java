package club.publish;

import club.core.DependencyFailure;
import java.util.List;

/// Checks the settings of a deploy and writes the site, as the resource `Site` of the template.
/// Deleting the resource leaves the pages as they are.
final class SiteResource {
  private static final String PHYSICAL_ID = "site";
  private static final int TRIES = 6;

  private final Publisher publisher;
  private final Pause pause;

  /// Publishes, or throws when the site is not known to be in line.
  interface Publisher {
    void publish();
  }

  /// Waits between two tries: a role that was just created is not effective everywhere at once (IAM
  /// User Guide, "Changes that I make are not always immediately visible").
  interface Pause {
    void take() throws InterruptedException;
  }

  SiteResource(Publisher publisher, Pause pause) {
    this.publisher = publisher;
    this.pause = pause;
  }

  /// Does what CloudFormation asks, and answers it.
  ///
  /// @throws DependencyFailure when the answer did not arrive
  void handle(ResourceRequest request) {
    answer(request).send(request);
  }

  private ResourceAnswer answer(ResourceRequest request) {
    return switch (request.change()) {
      case CREATE, UPDATE -> {
        List<String> problems = new DeployedSettings(request.properties()).problems();
        yield problems.isEmpty() ? published() : refused(problems);
      }
      case DELETE -> new ResourceAnswer.Done(PHYSICAL_ID);
    };
  }

  private ResourceAnswer published() {
    try {
      for (int i = 1; i < TRIES; i++) {
        if (isPublished()) {
          return new ResourceAnswer.Done(PHYSICAL_ID);
        }
        pause.take();
      }
      publisher.publish();
      return new ResourceAnswer.Done(PHYSICAL_ID);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return failed(stopped);
    } catch (RuntimeException failure) {
      return failed(failure);
    }
  }

  private boolean isPublished() {
    try {
      publisher.publish();
      return true;
    } catch (DependencyFailure failed) {
      return false;
    }
  }

  private static ResourceAnswer refused(List<String> problems) {
    return new ResourceAnswer.Failed(
        PHYSICAL_ID, String.join(" ", problems) + " Correct it and deploy again.");
  }

  /// The rollback of a first deploy deletes the log: the answer itself names what failed.
  private static ResourceAnswer failed(Exception failure) {
    String what =
        failure instanceof DependencyFailure
            ? failure.getMessage()
            : failure.getClass().getSimpleName();
    return new ResourceAnswer.Failed(
        PHYSICAL_ID,
        "The site was not written: %s. Mend the cause and deploy again.".formatted(what));
  }
}
