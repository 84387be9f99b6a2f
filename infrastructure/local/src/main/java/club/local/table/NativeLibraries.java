package club.local.table;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where SQLite lies, on which DynamoDB Local keeps its tables: the build copies it beside our jar.
final class NativeLibraries {
  private static final String PROPERTY = "sqlite4java.library.path";

  private NativeLibraries() {}

  static void locate() {
    if (System.getProperty(PROPERTY) != null) {
      return;
    }
    try {
      Path code =
          Path.of(
              NativeLibraries.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path libraries = code.resolveSibling("lib");
      if (Files.isDirectory(libraries)) {
        System.setProperty(PROPERTY, libraries.toString());
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
