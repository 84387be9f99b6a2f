package club.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NextStepTest {
  @Test
  void leadsToTheFormWhenThereIsNoMail() {
    assertThat(NextStep.after(List.of()).href()).isEqualTo("/rejoindre/");
  }

  @Test
  void leadsToTheMailOfStaffUntilTheyHaveDecided() {
    List<DeliveredMail> mails =
        List.of(
            mail("1", "review; reference=A; generation=1"),
            mail("2", "acknowledgement; reference=A; generation=1"));

    assertThat(NextStep.after(mails).href()).isEqualTo("/_local/mail/1");
  }

  @Test
  void leadsToTheMembersOnceItIsDecided() {
    List<DeliveredMail> mails =
        List.of(
            mail("1", "review; reference=A; generation=1"),
            mail("2", "decision; reference=A; generation=1"),
            mail("3", "receipt; reference=A; generation=1"));

    assertThat(NextStep.after(mails).href()).isEqualTo("/#membre");
  }

  @Test
  void leadsToTheNewestMailWhenItKnowsNoneOfThem() {
    assertThat(NextStep.after(List.of(mail("1", ""), mail("2", ""))).href())
        .isEqualTo("/_local/mail/2");
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
