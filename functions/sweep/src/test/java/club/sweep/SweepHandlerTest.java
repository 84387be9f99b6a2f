package club.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Reference;
import club.core.mail.LedgerEntry;
import club.core.mail.Sweep;
import club.core.memory.Scene;
import club.core.request.Forms;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SweepHandlerTest {
  private final Scene scene = new Scene();
  private final List<String> log = new ArrayList<>();

  @Test
  void wakesWhatNobodyClaimedAndSaysSoInOneLine() {
    Reference reference = scene.joins(Forms.least());
    scene.pass(Duration.ofMinutes(10));

    handle();

    assertThat(log)
        .singleElement()
        .asString()
        .matches(
            "\\{\"requestId\":\"r-1\",\"function\":\"sweep\",\"outcome\":\"woken\",\"ms\":\\d+,"
                + "\"stuck\":0,\"unfinished\":3,\"woken\":3\\}");
    assertThat(scene.table.ledger().due(reference))
        .extracting(LedgerEntry::since)
        .containsOnly(scene.now());
  }

  @Test
  void doesNothingWhereNothingIsLeftUndone() {
    handle();

    assertThat(log).singleElement().asString().contains("\"outcome\":\"idle\"");
  }

  private void handle() {
    new SweepHandler(new Sweep(scene.table.unfinished(), scene.clock())).handle("r-1", log::add);
  }
}
