package club.local.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final ClubName NAME =
      new ClubName(Optional.empty(), Optional.empty(), Optional.empty());

  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private final Semaphore steps = new Semaphore(1);
  private final List<Duration> pauses = new CopyOnWriteArrayList<>();

  @Test
  void showsTimeAndRowsAfterTwoSecondsAndMakesRoomForTheResult() {
    Progress progress = progress(true);
    PrintStream out = progress.over(stream());

    progress
        .watching(new PaperClub())
        .work(
            NAME,
            Clubs.NewFolder.REFUSED,
            _ -> {
              await().until(() -> shown().contains("0 s: "));
              out.println("Result");
              return true;
            });

    assertThat(shown()).contains(" rows read, ").matches("(?s).*\r\u001b\\[KResult\n.*");
    assertThat(pauses.getFirst()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void showsNothingWhereThereIsNoTerminal() {
    PrintStream out = stream();
    Clubs clubs = (_, _, _) -> true;

    assertThat(progress(false).over(out)).isSameAs(out);
    assertThat(progress(false).watching(clubs)).isSameAs(clubs);
  }

  private Progress progress(boolean isTerminal) {
    return new Progress(
        stream(),
        isTerminal,
        pause -> {
          pauses.add(pause);
          awaitStep();
        },
        () -> 0);
  }

  private void awaitStep() {
    try {
      steps.acquire();
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
  }

  private PrintStream stream() {
    return new PrintStream(terminal, true, UTF_8);
  }

  private String shown() {
    return terminal.toString(UTF_8);
  }
}
