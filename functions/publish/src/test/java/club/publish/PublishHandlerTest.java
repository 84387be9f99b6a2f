package club.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.DependencyFailure;
import club.core.Invocation;
import club.core.call.RecordedCall;
import club.core.contract.Examples;
import club.core.memory.InMemoryClub;
import club.core.memory.InMemoryShelf;
import club.core.register.Registers;
import club.core.register.Since;
import club.core.site.PublicFile;
import club.core.site.PublishSite;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PublishHandlerTest {
  private static final PublishEvent WAKE_UP = new PublishEvent(false);

  private final InMemoryClub club = new InMemoryClub();
  private final InMemoryShelf shelf = new InMemoryShelf();
  private final RecordedCall call = new RecordedCall();
  private final Invocation invocation = new Invocation("publish", "request-1", call::log);

  @Test
  void oneCallWritesAWholeSite() {
    handler(club.registers()).handle(WAKE_UP, invocation);

    assertThat(shelf.files().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Sites.files(Sites.empty()).stream().map(PublicFile::path).toList());
    assertThat(call.lines()).singleElement().asString().contains("\"outcome\":\"published\"");
  }

  @Test
  void aSecondCallWritesNothing() {
    handler(club.registers()).handle(WAKE_UP, invocation);

    handler(club.registers()).handle(WAKE_UP, invocation);

    assertThat(call.lines().getLast()).contains("\"outcome\":\"unchanged\"");
  }

  @Test
  void tellsAnOperatorWhatItDidAndWhatItWouldDo() {
    String would = handler(club.registers()).handle(new PublishEvent(true), invocation);
    assertThat(shelf.files()).isEmpty();

    String did = handler(club.registers()).handle(WAKE_UP, invocation);
    String again = handler(club.registers()).handle(new PublishEvent(true), invocation);

    assertThat(would).startsWith("{\"outcome\":\"differs\",\"written\":[").contains("index.html");
    assertThat(did).isEqualTo(would.replace("differs", "published"));
    assertThat(again)
        .isEqualTo("{\"outcome\":\"unchanged\",\"written\":[],\"refused\":[],\"unreadable\":[]}");
  }

  @Test
  void aNewMemberReachesThePageAndNotTheLog() {
    handler(club.registers()).handle(WAKE_UP, invocation);
    LocalDate day = LocalDate.of(2021, 12, 20);
    club.registerChanges().write(Examples.added(Examples.member("Nouvelle", new Since.On(day))), 0);

    handler(club.registers()).handle(WAKE_UP, invocation);

    assertThat(shelf.read("index.html").orElseThrow().bytes().text())
        .contains("<bdi>Nouvelle</bdi>", "20/12/2021");
    assertThat(call.lines()).noneMatch(line -> line.contains("Nouvelle"));
  }

  @Test
  void logsAFailureAndLetsLambdaCallAgain() {
    Registers down =
        () -> {
          throw new DependencyFailure("read", "table", new IllegalStateException());
        };

    assertThatThrownBy(() -> handler(down).handle(WAKE_UP, invocation))
        .isInstanceOf(DependencyFailure.class);

    assertThat(call.lines()).singleElement().asString().contains("\"outcome\":\"failed\"");
    assertThat(shelf.files()).isEmpty();
  }

  private PublishHandler handler(Registers registers) {
    return new PublishHandler(new PublishSite(shelf, registers, Sites.renderer()));
  }
}
