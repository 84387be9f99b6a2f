package club.admin;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.memory.Scene;
import club.core.request.Forms;
import club.core.survey.Row.Content;
import club.core.survey.Snapshot;
import club.core.verify.Verify;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerifyCommandTest {
  private final Scene scene = new Scene();
  private final List<String> log = new ArrayList<>();

  @Test
  void answersALineForEachStatement() {
    scene.mails(scene.joins(Forms.least()));

    String answer =
        handle(
            new Verify(scene.table.survey(), scene.clock()),
            "{\"command\":\"verify\",\"published\":{\"written\":[],\"refused\":[]}}");

    assertThat(answer)
        .contains(
            "\"outcome\":\"holds\"",
            "{\"number\":2,\"sentence\":\"At most one decision per request and generation.\","
                + "\"result\":\"holds\",\"looked\":",
            "{\"number\":3,\"sentence\":\"No safe method changes anything.\","
                + "\"result\":\"unseen\",\"why\":\"a read leaves no trace\"}",
            "{\"sentence\":\"Every row can be read.\",\"result\":\"holds\"");
  }

  @Test
  void saysWhatPublishFoundAndThatItWasNotAsked() {
    Verify verify = new Verify(scene.table.survey(), scene.clock());

    assertThat(
            handle(
                verify,
                "{\"command\":\"verify\",\"published\":{\"written\":[\"index.html\"],\"refused\":[]}}"))
        .contains("\"outcome\":\"broken\"", "\"count\":1,\"where\":[\"index.html differs\"]");
    assertThat(handle(verify, "{\"command\":\"verify\"}"))
        .contains("\"outcome\":\"holds\"", "\"why\":\"publish was not asked\"");
  }

  @Test
  void namesNoPersonAndNoMailboxWhereEverythingIsWrong() {
    scene.mails(scene.joins(Forms.least()));
    scene.pass(Duration.ofDays(400));
    Snapshot torn =
        new Snapshot(
            scene.table.survey().read().rows().stream()
                .filter(row -> !(row.content() instanceof Content.Asked))
                .toList());

    String answer = handle(new Verify(() -> torn, scene.clock()), "{\"command\":\"verify\"}") + log;

    assertThat(answer)
        .contains("\"outcome\":\"broken\"")
        .doesNotContain("@", "camille", "Camille", "Sainte-Fictive");
  }

  private String handle(Verify verify, String event) {
    return new AdminHandler(List.of(new VerifyCommand(verify))).handle(event, "r-1", log::add);
  }
}
