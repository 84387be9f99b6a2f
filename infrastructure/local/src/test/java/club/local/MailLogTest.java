package club.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import club.local.mail.DeliveredMail;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailLogTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final MailLog log =
      new MailLog(new PrintStream(out, true, UTF_8), ZoneId.of("Europe/Paris"));

  @Test
  void printsALineForEachMailAndTheNextStepOnce() {
    log.print(mail("acknowledgement", "Votre demande"));
    log.print(mail("review", "Demande A"));
    log.print(mail("review", "Demande B"));

    assertThat(out.toString(UTF_8))
        .isEqualTo(
            """
              09:00:05  acknowledgement anne@organisation.example: Votre demande
              09:00:05  review          anne@organisation.example: Demande A
                        Next: open this mail in the mailbox, press its button, type its code.
              09:00:05  review          anne@organisation.example: Demande B
            """);
  }

  @Test
  void letsNoSubjectSteerTheTerminal() {
    log.print(mail("decision", "a\u001b[2Jb\u202ec\r"));

    assertThat(out.toString(UTF_8)).endsWith(": a[2Jbc\n");
  }

  private static DeliveredMail mail(String kind, String subject) {
    return new DeliveredMail(
        "1",
        Instant.parse("2026-03-01T08:00:05Z"),
        "club@programme.example",
        List.of("anne@organisation.example"),
        List.of(),
        subject,
        Optional.of("Texte"),
        Optional.empty(),
        Map.of("X-Club-Mail", kind + "; reference=R; generation=1"));
  }
}
