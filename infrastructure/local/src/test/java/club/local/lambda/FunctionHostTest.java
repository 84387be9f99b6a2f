package club.local.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import club.local.template.FunctionDefinition;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FunctionHostTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder = Path.of("");

  @Test
  void callsAFunctionWithItsEnvironmentAndClock() throws Exception {
    try (FunctionHost function = host(EchoFunction.class)) {
      assertThat(function.invoke("please-tell"))
          .isEqualTo(
              new Outcome.Answered(
                  "{\"greeting\":\"hello\",\"endpoints\":\"\",\"as\":\"EchoFunction\",\"now\":\"2026-03-01T08:00:00Z\",\"seesJackson\":false}"));
    }
  }

  @Test
  void refusesAClassThatTakesNoStreams() throws Exception {
    try (FunctionHost function = host(Odd.class)) {
      assertThat(function.invoke("{}"))
          .isEqualTo(
              new Outcome.Crashed(
                  "club.local.ClubProblem: "
                      + Odd.class.getName()
                      + " is no RequestStreamHandler: ./club calls no other."));
    }
  }

  @Test
  void cutsOffACallThatTakesTooLong() throws Exception {
    try (FunctionHost function = host(EchoFunction.class)) {
      assertThat(function.invoke("please-hang")).isEqualTo(new Outcome.TimedOut());
      assertThat(function.invoke("{}")).isEqualTo(new Outcome.Answered("{}"));
    }
  }

  @Test
  void tellsACrashFromAnAnswer() throws Exception {
    FunctionLog log = new FunctionLog(folder.resolve("log"));
    try (FunctionHost function = host(EchoFunction.class, log)) {
      assertThat(function.invoke("please-crash").isFailure()).isTrue();
    }

    assertThat(log.lines()).anyMatch(line -> line.contains("as you wish"));
  }

  private FunctionHost host(Class<?> handler) throws IOException, URISyntaxException {
    return host(handler, new FunctionLog(folder.resolve("log")));
  }

  private FunctionHost host(Class<?> handler, FunctionLog log)
      throws IOException, URISyntaxException {
    FunctionDefinition definition =
        new FunctionDefinition(
            handler.getSimpleName(),
            jar(code(handler), handler),
            handler.getName(),
            Duration.ofMillis(500),
            512,
            Map.of("GREETING", "hello"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            2,
            Optional.empty());
    return new FunctionHost(definition, Map.of(), CLOCK, log);
  }

  /// A jar of the function's own class, and no more.
  private Path jar(Path classes, Class<?> handler) throws IOException {
    Path jar = folder.resolve(handler.getSimpleName() + ".jar");
    String name = handler.getName().replace('.', '/') + ".class";
    try (FileSystem content = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      Path copy = content.getPath("/" + name);
      Files.createDirectories(copy.resolveSibling("."));
      Files.copy(classes.resolve(name), copy);
    }
    return jar;
  }

  private static Path code(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /// No handler.
  public record Odd(Map<String, String> environment, Clock clock) {}
}
