package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What a command of `./club` came to.
record Ran(int exit, String output, String errors) {
  /// Runs it to its end.
  ///
  /// @param folder for what it prints
  static Ran of(Path folder, String... arguments) throws IOException, InterruptedException {
    return from(Repository.root(), folder, arguments);
  }

  /// As [#of], from the top of another repository.
  static Ran from(Path home, Path folder, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("club").toString());
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile(folder, "out", "");
    Path errors = Files.createTempFile(folder, "err", "");
    Process process =
        ClubProcess.prepare(command)
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Ran(process.exitValue(), Files.readString(output), Files.readString(errors));
  }
}
