package club.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import club.local.mail.NextStep.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NextStepTest {
  private static final DeliveredMail FIRST = mail("1", "review; reference=A; generation=1");
  private static final DeliveredMail AGAIN = mail("2", "review; reference=A; generation=1");
  private static final DeliveredMail OTHER = mail("3", "review; reference=B; generation=1");
  private static final DeliveredMail ACKNOWLEDGED =
      mail("4", "acknowledgement; reference=B; generation=1");

  @Test
  void leadsToTheFormWhileThereIsNoRequest() {
    assertThat(NextStep.of(List.of(), new Waiting(0, List.of(), 0)))
        .isEqualTo(new NextStep(Kind.ASK, List.of(), 0, 0));
  }

  @Test
  void leadsToTheNewestMailToStaffAboutEachRequestThatWaits() {
    Waiting waiting =
        new Waiting(3, List.of("reference=A; generation=1", "reference=B; generation=1"), 0);

    assertThat(NextStep.of(List.of(FIRST, AGAIN, OTHER, ACKNOWLEDGED), waiting))
        .isEqualTo(new NextStep(Kind.DECIDE, List.of(OTHER, AGAIN), 2, 0));
  }

  @Test
  void namesThreeRequestsAndCountsTheOthers() {
    List<String> labels =
        IntStream.range(0, 15).mapToObj("reference=%d; generation=1"::formatted).toList();
    List<DeliveredMail> mails =
        labels.stream().map(label -> mail(label, "review; " + label)).toList();

    NextStep next = NextStep.of(mails, new Waiting(15, labels, 0));

    assertThat(next.toDecide()).hasSize(3);
    assertThat(next.more()).isEqualTo(12);
  }

  @Test
  void leavesOutWhatIsDecidedHoweverNewItsMailIs() {
    Waiting waiting = new Waiting(2, List.of("reference=A; generation=1"), 0);

    assertThat(NextStep.of(List.of(FIRST, OTHER), waiting).toDecide()).containsExactly(FIRST);
  }

  @Test
  void leadsToTheMembersOnceNothingWaits() {
    assertThat(NextStep.of(List.of(FIRST), new Waiting(1, List.of(), 2)))
        .isEqualTo(new NextStep(Kind.LOOK, List.of(), 0, 2));
  }

  private static DeliveredMail mail(String id, String label) {
    return new DeliveredMail(
        id,
        Instant.EPOCH,
        "club@programme.example",
        List.of("anne@organisation.example"),
        List.of(),
        "Objet",
        Optional.of("Texte"),
        Optional.empty(),
        Map.of("X-Club-Mail", label));
  }
}
