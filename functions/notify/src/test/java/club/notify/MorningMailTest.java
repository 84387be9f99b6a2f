package club.notify;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.mail.Composer.About;
import club.core.mail.Composer.Letter;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What mails of the morning say: digests, reminders, escalations, warnings.
class MorningMailTest {
  private static final Letters FRENCH = Letters.FRENCH;

  @Test
  void aDigestNamesWhatWaitsAndSinceWhen() {
    Parsed mail = composed(FRENCH.of(MailKind.DIGEST).getFirst());

    assertThat(subject(mail)).isEqualTo("Une demande attend votre réponse");
    assertThat(plain(mail))
        .contains(
            "Le point du 3 janvier 2022",
            "K7M2-QX4C : Archives départementales de l’Île-Verte, reçue le 20 décembre 2021 ·"
                + " attend depuis 10 jours ouvrés",
            "acceptée le 21 décembre 2021 · expire le 21 décembre 2022",
            "question posée le 21 décembre 2021 · expire le 19 février 2022",
            "une boîte de l’équipe ne reçoit pas nos courriels",
            "2 courriels ne partent pas",
            "un point ne concorde pas",
            "Dernière sauvegarde : 19 janvier 2022 à 9 h 06");
    assertThat(mail.html()).doesNotContain("href=");
  }

  @Test
  void aDigestOfAQuietMonthSaysSo() {
    Parsed mail = composed(FRENCH.of(MailKind.DIGEST).getLast());

    assertThat(subject(mail)).isEqualTo("Le point du mois : rien n’attend");
    assertThat(plain(mail))
        .contains(
            "Rien n’attend : ni demande, ni question, ni convention.",
            "Membres : 42",
            "tout concorde (demandes : 3, étapes : 4, courriels partis : 5)",
            "Dernière sauvegarde : inconnue")
        .doesNotContain("À décider");
  }

  @Test
  void aReminderSaysForHowLongTheRequestHasWaited() {
    Letter first = FRENCH.review();
    Letter again =
        new Letter(
            LedgerEntry.due(
                first.entry().reference(),
                1,
                MailKind.REVIEW,
                first.entry().recipient(),
                // 5 working days after 20 December 2021: Christmas is a Saturday.
                Instant.parse("2021-12-27T08:00:00Z")),
            first.to(),
            first.about(),
            first.token(),
            first.entryToken(),
            first.linkEndsAt(),
            first.code(),
            List.of(),
            List.of());

    assertThat(subject(composed(first))).doesNotContain("Rappel");
    assertThat(subject(composed(again)))
        .isEqualTo("Rappel (5 jours ouvrés) : Archives départementales de l’Île-Verte (K7M2-QX4C)");
    assertThat(plain(composed(again)))
        .contains("Cette demande attend une réponse depuis 5 jours ouvrés.", Letters.CODE.value());
  }

  @Test
  void anEscalationNamesWhoShouldDecideAndLetsNobodyDecide() {
    Parsed mail = composed(FRENCH.of(MailKind.ESCALATION).getFirst());

    assertThat(plain(mail)).contains("Qui peut répondre", Letters.REVIEWER.value());
    assertThat(mail.html()).doesNotContain("href=", Letters.CODE.value(), "zoe.lefevre", "Lefèvre");
  }

  @Test
  void aWarningQuotesTheQuestionAndLeadsToTheApplicantsPage() {
    Parsed mail = composed(FRENCH.of(MailKind.WARNING).getFirst());

    assertThat(plain(mail))
        .contains(
            "Nous voulons verser les archives électroniques du département.",
            "Sans réponse d’ici le 19 février 2022, la demande expirera.",
            Letters.SITE);
  }

  @Test
  void aWarningToStaffLetsThemListTheMember() {
    Parsed mail = composed(FRENCH.of(MailKind.STAFF_WARNING).getFirst());

    assertThat(plain(mail)).contains("expirera le 21 décembre 2022", Letters.CODE.value());
    assertThat(mail.html()).contains("?d=signed", "La convention est signée…");
  }

  @Test
  void anAcknowledgementTellsTheUsualWaitingTimeWhereItIsKnown() {
    assertThat(plain(composed(FRENCH.acknowledgement()))).doesNotContain("En général");
    assertThat(plain(composed(received(3))))
        .contains("En général, la réponse arrive en 3 jours ouvrés.");
    assertThat(plain(composed(received(30)))).doesNotContain("En général");
  }

  private static Letter received(int days) {
    Letter plain = FRENCH.acknowledgement();
    return new Letter(
        plain.entry(),
        plain.to(),
        new About.Received(plain.request(), Optional.of(days)),
        plain.token(),
        plain.entryToken(),
        plain.linkEndsAt(),
        plain.code(),
        List.of(),
        List.of());
  }

  private static Parsed composed(Letter letter) {
    return Parsed.of(Letters.composer(Letters.CLUB).compose(letter));
  }

  private static String subject(Parsed mail) {
    return mail.subject().replace('\u00a0', ' ');
  }

  private static String plain(Parsed mail) {
    return mail.text().replace('\u00a0', ' ');
  }
}
