package club.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives a test a running club: the one at `-Dclub.target=http://localhost:8080`, else one that it
/// starts once for all journeys.
final class ClubExtension implements ParameterResolver {
  private final boolean isShared;

  ClubExtension() {
    this(true);
  }

  private ClubExtension(boolean isShared) {
    this.isShared = isShared;
  }

  /// Starts one for a class alone, which moves the clock.
  static ClubExtension ofItsOwn() {
    return new ClubExtension(false);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType().equals(Target.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return given()
        .map(Target::new)
        .orElseGet(
            () ->
                new Target(
                    (isShared ? context.getRoot() : context)
                        .getStore(isShared ? Namespace.GLOBAL : Namespace.create(this))
                        .computeIfAbsent("club", key -> start(), ClubProcess.class)
                        .address()));
  }

  private static Optional<URI> given() {
    return Optional.ofNullable(System.getProperty("club.target"))
        .filter(value -> !value.isBlank())
        .map(URI::create);
  }

  private static ClubProcess start() {
    try {
      return ClubProcess.start(Files.createTempDirectory("club"), "--fresh");
    } catch (IOException noFolder) {
      throw new UncheckedIOException(noFolder);
    }
  }
}
