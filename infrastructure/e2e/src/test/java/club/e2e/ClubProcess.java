package club.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `./club`, running as a process of its own, as a newcomer starts it.
final class ClubProcess implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("(http://localhost:\\d+)/");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final List<String> output;
  private final URI address;

  private ClubProcess(Process process, List<String> output, URI address) {
    this.process = process;
    this.output = output;
    this.address = address;
  }

  /// Starts it with this data folder, on any free port unless one is named, and waits until it says
  /// its address.
  static ClubProcess start(Path data, String... more) {
    return startIn(Repository.root(), data, more);
  }

  /// As [#start], from the top of another repository.
  static ClubProcess startIn(Path home, Path data, String... more) {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("club").toString());
    command.addAll(List.of("--data", data.toString()));
    command.addAll(List.of(more));
    // One machine plays all applicants, and the tests wait for each mail to staff.
    for (String limit : List.of("NetworkForms", "StaffMailsAnHour", "StaffMailsADay")) {
      command.addAll(List.of("--parameter", limit + "=999"));
    }
    if (!command.contains("--port")) {
      command.addAll(List.of("--port", "0"));
    }
    try {
      Process process = prepare(command).redirectErrorStream(true).start();
      List<String> output = new ArrayList<>();
      CompletableFuture<URI> address = new CompletableFuture<>();
      Thread.ofVirtual().start(() -> read(process.inputReader(), output, address));
      return new ClubProcess(process, output, await(address, process, output));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /// The command, to run the jars that the build has just made.
  static ProcessBuilder prepare(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("CLUB_BUILD", "no");
    return builder;
  }

  /// The site's address, without a slash at its end.
  URI address() {
    return address;
  }

  /// Everything it printed so far.
  String output() {
    synchronized (output) {
      return String.join("\n", output);
    }
  }

  /// Ends it at once, as a power cut would: `kill -9`.
  void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    waitFor();
  }

  /// Asks it to stop, as Ctrl-C does, and waits. Milliseconds it took.
  long stop() {
    long start = System.nanoTime();
    process.destroy();
    waitFor();
    return (System.nanoTime() - start) / 1_000_000;
  }

  @Override
  public void close() {
    stop();
  }

  private void waitFor() {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("It did not stop:\n" + output());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static void read(
      BufferedReader reader, List<String> output, CompletableFuture<URI> address) {
    reader
        .lines()
        .forEach(
            line -> {
              synchronized (output) {
                output.add(line);
              }
              Matcher matcher = ADDRESS.matcher(line);
              if (matcher.find()) {
                address.complete(URI.create(matcher.group(1)));
              }
            });
    address.completeExceptionally(new IllegalStateException("It ended before it was ready."));
  }

  private static URI await(CompletableFuture<URI> address, Process process, List<String> output) {
    try {
      return address.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException failed) {
      process.destroyForcibly();
      synchronized (output) {
        throw new IllegalStateException(String.join("\n", output), failed);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
