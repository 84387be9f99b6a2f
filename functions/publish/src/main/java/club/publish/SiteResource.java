package club.publish;

import club.core.DependencyFailure;
import club.deployment.ResourceAnswer;
import club.deployment.ResourceRequest;
import club.deployment.ResourceRequest.Change;
import java.util.Map;

/// Writes the site when a deploy asks for it, as the resource `Site` of the template. To delete it
/// deletes nothing: pages stay as they are.
final class SiteResource {
  private static final String PHYSICAL_ID = "site";
  private static final int TRIES = 6;

  private final Publisher publisher;
  private final Pause pause;

  /// Publishes, or throws when the site is not known to be in line.
  interface Publisher {
    void publish();
  }

  /// Waits between two tries: a role that was just made is not known everywhere at once (IAM User
  /// Guide, "Changes that I make are not always immediately visible").
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
    answer(request.change()).send(request);
  }

  private ResourceAnswer answer(Change change) {
    return switch (change) {
      case CREATE, UPDATE -> published();
      case DELETE -> new ResourceAnswer.Done(PHYSICAL_ID, Map.of());
    };
  }

  private ResourceAnswer published() {
    try {
      for (int i = 1; i < TRIES; i++) {
        if (isPublished()) {
          return new ResourceAnswer.Done(PHYSICAL_ID, Map.of());
        }
        pause.take();
      }
      publisher.publish();
      return new ResourceAnswer.Done(PHYSICAL_ID, Map.of());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return failed();
    } catch (RuntimeException failed) {
      return failed();
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

  private static ResourceAnswer failed() {
    return new ResourceAnswer.Failed(
        PHYSICAL_ID, "The site could not be written: read the log of Publish, then deploy again.");
  }
}
