package club.admin;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.key.DropLinks;
import club.core.key.KeyName;
import club.core.key.RotateKeys;
import club.core.memory.InMemoryKeyVault;
import club.core.memory.Scene;
import club.core.request.Forms;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RotateKeysCommandTest {
  private static final String NEW = "Z".repeat(64);

  private final Scene scene = new Scene();
  private final List<String> log = new ArrayList<>();
  private final InMemoryKeyVault vault =
      new InMemoryKeyVault(
          Map.of(KeyName.FOLLOW, Scene.FOLLOW, KeyName.LINK, Scene.LINK, KeyName.CODE, Scene.CODE),
          scene::now);

  @Test
  void rotatesEveryKeyUnlessSomeAreNamed() {
    assertThat(handle("{\"command\":\"rotate-keys\"}"))
        .isEqualTo(
            "{\"outcome\":\"rotated\",\"keys\":[{\"key\":\"follow\",\"dropped\":0},"
                + "{\"key\":\"link\",\"dropped\":0},{\"key\":\"code\",\"dropped\":0}],"
                + "\"leaked\":false,\"ended\":0}");
    assertThat(vault.read(KeyName.LINK).text()).isEqualTo(NEW + "," + Scene.LINK);
  }

  @Test
  void writesNothingWhereItOnlyLooks() {
    assertThat(handle("{\"command\":\"rotate-keys\",\"keys\":[\"code\"],\"dryRun\":true}"))
        .contains("\"outcome\":\"previewed\"", "[{\"key\":\"code\",\"dropped\":0}]");
    assertThat(vault.read(KeyName.CODE).text()).isEqualTo(Scene.CODE);
  }

  @Test
  void saysWhenAKeyMayBeRotatedThatIsTooYoung() {
    handle("{\"command\":\"rotate-keys\",\"keys\":[\"code\"]}");
    scene.pass(Duration.ofDays(34));

    assertThat(handle("{\"command\":\"rotate-keys\"}"))
        .contains(
            "\"error\"", "code was rotated on 2026-03-02", "again from 2026-04-06", "--leaked");
    assertThat(vault.read(KeyName.LINK).text()).isEqualTo(Scene.LINK);
  }

  @Test
  void refusesAKeyThatThereIsNot() {
    assertThat(handle("{\"command\":\"rotate-keys\",\"keys\":[\"door\"]}"))
        .isEqualTo("{\"error\":\"There is no such key: name follow, link or code.\"}");
  }

  @Test
  void endsLinksThatLeakedKeysMadeAndMailsThemAgain() {
    var reference = scene.joins(Forms.least());
    scene.mails(reference);
    scene.pass(Duration.ofDays(1));

    assertThat(handle("{\"command\":\"rotate-keys\",\"leaked\":true}"))
        .contains("\"leaked\":true", "\"ended\":2", "{\"key\":\"code\",\"dropped\":1}");
    assertThat(handle("{\"command\":\"rotate-keys\",\"mailAgain\":true,\"dryRun\":true}"))
        .isEqualTo("{\"outcome\":\"previewed\",\"ended\":0,\"mailed\":2}");
    assertThat(handle("{\"command\":\"rotate-keys\",\"mailAgain\":true}"))
        .isEqualTo("{\"outcome\":\"mailed-again\",\"ended\":0,\"mailed\":2}");
  }

  @Test
  void printsNoKeyAnywhere() {
    String said =
        handle("{\"command\":\"rotate-keys\"}")
            + handle("{\"command\":\"rotate-keys\",\"leaked\":true}")
            + log;

    assertThat(said).doesNotContain(NEW, Scene.FOLLOW, Scene.LINK, Scene.CODE);
  }

  private String handle(String event) {
    DropLinks links =
        new DropLinks(scene.table.survey(), scene.table.mending(), vault, scene.clock());
    RotateKeys rotateKeys = new RotateKeys(vault, links, () -> NEW, scene.clock());
    return new AdminHandler(List.of(new RotateKeysCommand(rotateKeys, links)))
        .handle(event, "r-1", log::add);
  }
}
