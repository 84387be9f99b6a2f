package club.e2e;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where the sources lie.
final class Repository {
  private Repository() {}

  /// The folder of `template.yaml`.
  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("template.yaml"))) {
      folder = folder.resolve("..").normalize();
    }
    return folder;
  }
}
