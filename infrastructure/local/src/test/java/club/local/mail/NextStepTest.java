package club.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import club.local.mail.NextStep.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NextStepTest {
  @Test
  void leadsToTheFormWhenThereIsNoMail() {
    assertThat(NextStep.after(List.of())).isEqualTo(new NextStep(Kind.ASK, Optional.empty()));
  }

  @Test
  void leadsToTheMailOfStaffUntilTheyHaveDecided() {
    List<DeliveredMail> mails =
        List.of(
            mail("1", "review; reference=A; generation=1"),
            mail("2", "acknowledgement; reference=A; generation=1"));

    assertThat(NextStep.after(mails))
        .isEqualTo(new NextStep(Kind.DECIDE, Optional.of(mails.getFirst())));
  }

  @Test
  void leadsToTheMembersOnceItIsDecided() {
    List<DeliveredMail> mails =
        List.of(
            mail("1", "review; reference=A; generation=1"),
            mail("2", "decision; reference=A; generation=1"),
            mail("3", "receipt; reference=A; generation=1"));

    assertThat(NextStep.after(mails)).isEqualTo(new NextStep(Kind.LOOK, Optional.empty()));
  }

  @Test
  void leadsToTheNewestMailWhenItKnowsNoneOfThem() {
    List<DeliveredMail> mails = List.of(mail("1", ""), mail("2", ""));

    assertThat(NextStep.after(mails))
        .isEqualTo(new NextStep(Kind.READ, Optional.of(mails.getLast())));
  }

  private static DeliveredMail mail(String id, String kind) {
    return new DeliveredMail(
        id,
        Instant.EPOCH,
        "club@programme.example",
        List.of("anne@organisation.example"),
        List.of(),
        "Objet",
        Optional.of("Texte"),
        Optional.empty(),
        Map.of("X-Club-Mail", kind));
  }
}
