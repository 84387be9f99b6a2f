package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `./club`, as a person types it.
class CommandTest {
  @TempDir Path folder = Path.of("");

  @Test
  void saysWhatToDoWhenThePortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      Ran ran = run("--port", Integer.toString(taken.getLocalPort()), "--data", data());

      assertThat(ran.exit()).isEqualTo(1);
      assertThat(ran.errors()).contains(Integer.toString(taken.getLocalPort()), "--port");
      assertThat(ran.errors().lines()).hasSize(1);
    }
  }

  @Test
  void saysWhatToDoWhenTheDataFolderCannotBeWritten() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "x");

    Ran ran = run("--port", "0", "--data", file.toString());

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.errors()).contains("--data").doesNotContain("\tat ");
    assertThat(ran.errors().lines()).hasSize(1);
  }

  @Test
  void refusesWrongUse() throws Exception {
    assertThat(run("--prot", "8080").exit()).isEqualTo(2);
    assertThat(run("import").exit()).isEqualTo(2);
  }

  @Test
  void importsWhetherTheSystemRunsOrNot() throws Exception {
    Path list = Files.writeString(folder.resolve("members-2022-03-07.txt"), "Atos\nCoexya\n");

    Ran dry = run("import", list.toString(), "--dry-run", "--json", "--data", data());
    Ran first = run("import", list.toString(), "--json", "--data", data());
    Ran second;
    try (ClubProcess process = ClubProcess.start(Path.of(data()))) {
      second = run("import", list.toString(), "--json", "--data", data());
      new Target(process.address()).awaitMembers(names -> names.contains("Coexya"));
    }

    assertThat(dry.exit()).as(dry.errors()).isZero();
    assertThat(names(dry, "added")).contains("Coexya");
    assertThat(names(first, "added")).isEqualTo(names(dry, "added"));
    assertThat(names(second, "added")).isEmpty();
    assertThat(names(second, "same")).contains("Atos", "Coexya");
  }

  @Test
  void refusesAListWithoutADate() throws Exception {
    Path list = Files.writeString(folder.resolve("members.txt"), "Atos\n");

    Ran ran = run("import", list.toString(), "--data", data());

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.errors()).contains("date");
    assertThat(ran.output()).isEmpty();
  }

  @Test
  void stopsQuicklyAndLeavesAWholePage() {
    ClubProcess process = ClubProcess.start(Path.of(data()));
    new Target(process.address()).awaitMembers(names -> names.size() == 42);

    assertThat(process.stop()).isLessThan(10_000);
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private static List<String> names(Ran ran, String group) {
    JsonNode report = Target.parse(ran.output());
    return report.get(group).valueStream().map(one -> one.get("name").asString()).toList();
  }

  private Ran run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Repository.root().resolve("club").toString());
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

  private record Ran(int exit, String output, String errors) {}
}
