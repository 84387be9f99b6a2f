package club.local.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import club.local.template.FunctionDefinition;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.time.DateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FunctionHostTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);

  private static final String RECORD =
      """
      {"Records": [{"eventName": "INSERT", "dynamodb": {"ApproximateCreationDateTime": 1.7e9,
        "Keys": {"pk": {"S": "MAIL#1"}}, "SequenceNumber": "1"}}]}
      """;

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
  void makesTheEventOfEachFunctionOfItsOwnClasses() throws Exception {
    FunctionLog log = new FunctionLog(folder.resolve("log"));
    for (int i = 0; i < 2; i++) {
      try (FunctionHost function = host(WatchFunction.class, log)) {
        assertThat(function.invoke(RECORD)).isEqualTo(new Outcome.Answered("null"));
        assertThat(function.invoke("{}")).isEqualTo(new Outcome.Answered("null"));
      }
    }

    assertThat(log.lines()).containsExactly("watch MAIL#1", "watch MAIL#1");
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

  /// A jar of the function's own class, the classes of events and what these need, and no more.
  private Path jar(Path classes, Class<?> handler) throws IOException, URISyntaxException {
    Path jar = folder.resolve(handler.getSimpleName() + ".jar");
    Files.copy(code(DynamodbEvent.class), jar, StandardCopyOption.REPLACE_EXISTING);
    try (FileSystem content = FileSystems.newFileSystem(jar);
        FileSystem joda = FileSystems.newFileSystem(code(DateTime.class));
        Stream<Path> files = Files.walk(joda.getPath("/org"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        copy(file, content.getPath(file.toString()));
      }
      String name = handler.getName().replace('.', '/') + ".class";
      copy(classes.resolve(name), content.getPath("/" + name));
    }
    return jar;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.resolveSibling("."));
    Files.copy(from, to);
  }

  private static Path code(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
