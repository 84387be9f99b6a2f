package club.notify;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Club;
import club.core.EmailAddress;
import club.core.Language;
import club.core.mail.Blockage;
import club.core.mail.Composer.Letter;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import club.core.mail.Unreachable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// What each mail says, in both of its parts.
class MailTest {
  private static final String STAFF_LINK = Letters.SITE + "/api/review/" + Letters.TOKEN.value();

  @Test
  void aReviewerGetsAllTheFields() {
    Parsed mail = french(Letters.FRENCH.review());

    assertThat(mail.subject()).contains("Archives départementales de l’Île-Verte", "K7M2-QX4C");
    for (String part : both(mail)) {
      assertThat(part)
          .contains("Archives départementales de l’Île-Verte (ADIV)")
          .contains("Collectivité territoriale", "ADIV", "73282932000074")
          .contains("https://archives.ile-verte.example/")
          .contains("Tests ou maquette", "Tester ou mettre en œuvre", "Contribuer")
          .contains("Un premier versement est prévu à l’automne.")
          .contains("Zoé Lefèvre", "Directrice", "français", "zoe.lefevre+club@ile-verte.example")
          .contains("+33 1 23 45 67 89", "20 décembre 2021 à 9 h 05")
          .contains("Ville", "Pour le compte de", "non renseigné");
    }
  }

  @Test
  void aReviewerGetsTheLinksTheCodeAndAProbableDuplicate() {
    Parsed mail = french(Letters.FRENCH.review());

    assertThat(mail.text()).containsOnlyOnce("\n" + STAFF_LINK + "\n");
    assertThat(Jsoup.parse(mail.html()).select("a").eachAttr("href"))
        .contains(STAFF_LINK + "?d=accept", STAFF_LINK + "?d=refuse");
    assertThat(mail.text()).endsWith("citez sa référence.\n-----\n");
    for (String part : both(mail)) {
      assertThat(part).contains("K7M2QX", "30 jours", "ne décident rien");
      assertThat(part).contains("Département de l’Île-Verte (ADIV)", "même sigle");
    }
  }

  @Test
  void staffReadWhoseMailsDoNotArriveSinceWhenAndWhatToDo() {
    Unreachable applicant = unreachable(new Recipient.Applicant(), Blockage.Reason.BOUNCE);
    Unreachable reviewer =
        unreachable(new Recipient.Reviewer(Letters.REVIEWER), Blockage.Reason.COMPLAINT);

    for (Letter letter :
        List.of(
            Letters.FRENCH.review(),
            Letters.FRENCH.accepted(MailKind.RECEIPT),
            Letters.FRENCH.refused(MailKind.RECEIPT))) {
      for (String part : both(french(Letters.telling(letter, applicant, reviewer)))) {
        assertThat(part)
            .contains("des courriels n’arrivent pas")
            .contains("personne qui demande (zoe.lefevre+club@ile-verte.example)")
            .contains("n’accepte pas le courrier", "20 décembre 2021 à 9 h 30", "(General)")
            .contains("La boîte equipe@programme.example, qui peut décider")
            .contains("signalé comme indésirable", "lever le blocage");
      }
      assertThat(french(letter).text()).doesNotContain("n’arrivent pas");
    }
  }

  @Test
  void staffReadItInEnglishWhereTheClubIsEnglish() {
    Unreachable applicant = unreachable(new Recipient.Applicant(), Blockage.Reason.BOUNCE);

    Parsed mail = in(Language.ENGLISH, Letters.telling(Letters.FRENCH.review(), applicant));

    for (String part : both(mail)) {
      assertThat(part)
          .contains("mails do not arrive", "does not accept mail", "20 December 2021 at 09:30");
    }
  }

  @Test
  void writingToTheApplicantQuotesNeitherLinkNorCode() {
    Parsed mail = french(Letters.FRENCH.review());

    String mailto =
        Jsoup.parse(mail.html()).select("a").eachAttr("href").stream()
            .filter(url -> url.startsWith("mailto:"))
            .findFirst()
            .orElseThrow();
    assertThat(mailto)
        .isEqualTo(
            "mailto:zoe.lefevre%2Bclub@ile-verte.example?subject=Votre%20demande%20K7M2-QX4C");
    assertThat(mail.text())
        .contains("Écrire à cette personne :\nzoe.lefevre+club@ile-verte.example\n")
        .doesNotContain("mailto:");
  }

  @Test
  void theApplicantGetsTheReferenceAndTheirOwnLink() {
    Parsed mail = french(Letters.FRENCH.acknowledgement());

    String link = Letters.SITE + "/api/follow/" + Letters.TOKEN.value();
    assertThat(mail.subject()).contains("K7M2-QX4C");
    for (String part : both(mail)) {
      assertThat(part).contains("K7M2-QX4C", link, "contact@programme.example", "14 jours");
      assertThat(part).doesNotContain("/api/review/");
    }
  }

  @Test
  void anAcceptedApplicantGetsTheNameAndTheList() {
    Parsed mail = french(Letters.FRENCH.accepted(MailKind.DECISION));

    for (String part : both(mail)) {
      assertThat(part)
          .contains("acceptée", "Archives départementales de l’Île-Verte (ADIV)")
          .contains(Letters.SITE + "/#membre");
    }
  }

  @Test
  void aRefusedApplicantGetsTheReasonWordForWord() {
    Letters about = new Letters("Ville", "Première ligne.\n\n  Deuxième <ligne>.", Language.FRENCH);

    Parsed mail = french(about.refused(MailKind.DECISION));

    assertThat(mail.text()).contains("\n\nPremière ligne.\n\n  Deuxième <ligne>.\n\n");
    assertThat(Jsoup.parse(mail.html()).select("blockquote").html())
        .containsPattern("Première ligne\\.\\s*<br>\\s*<br>\\s*Deuxième &lt;ligne&gt;\\.");
    assertThat(mail.text()).contains(Letters.SITE + "/rejoindre/");
  }

  @Test
  void aReceiptSaysWhoDecidedWhatAndWhen() {
    Parsed accepted = french(Letters.FRENCH.accepted(MailKind.RECEIPT));
    Parsed refused = french(Letters.FRENCH.refused(MailKind.RECEIPT));

    for (String part : both(accepted)) {
      assertThat(part)
          .contains("Demande acceptée", "Camille Roux (nom déclaré)", "equipe@programme.example")
          .contains("21 décembre 2021 à 17 h 30", "Île-Verte (ADIV)");
    }
    for (String part : both(refused)) {
      assertThat(part).contains("Demande refusée", "Un premier versement est prévu");
    }
  }

  @Test
  void applicantsReadTheirOwnLanguageAndStaffTheClubs() {
    Letters english = Letters.FRENCH.in(Language.ENGLISH);

    assertThat(french(english.acknowledgement()).text()).contains("What happens next");
    assertThat(french(english.accepted(MailKind.DECISION)).text())
        .contains(Letters.SITE + "/en/#membre");
    assertThat(french(english.review()).text()).contains("demande à rejoindre");
    assertThat(in(Language.ENGLISH, english.review()).text()).contains("asks to join", "30 days");
    assertThat(Jsoup.parse(french(english.acknowledgement()).html()).select("html").attr("lang"))
        .isEqualTo("en");
  }

  private static Unreachable unreachable(Recipient who, Blockage.Reason reason) {
    EmailAddress address =
        switch (who) {
          case Recipient.Applicant() -> Letters.FRENCH.request().application().person().email();
          case Recipient.Reviewer(EmailAddress mailbox) -> mailbox;
        };
    return new Unreachable(
        who,
        address,
        new Blockage(reason, Instant.parse("2021-12-20T08:30:00Z"), "General", Optional.empty()));
  }

  private static Parsed french(Letter letter) {
    return in(Language.FRENCH, letter);
  }

  private static Parsed in(Language language, Letter letter) {
    Club club = Letters.CLUB;
    Club other =
        new Club(
            club.programme(), club.software(), club.contact(), language, club.zone(), club.terms());
    return Parsed.of(Letters.composer(other).compose(letter));
  }

  /// The text part, and the words and links of the HTML part.
  private static List<String> both(Parsed mail) {
    Document html = Jsoup.parse(mail.html());
    String text = mail.text().replace('\u00a0', ' ');
    return List.of(text, html.text() + " " + String.join(" ", html.select("a").eachAttr("href")));
  }
}
