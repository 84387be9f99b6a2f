package club.notify;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Club;
import club.core.EmailAddress;
import club.core.Language;
import club.core.Reference;
import club.core.mail.Blockage;
import club.core.mail.Composer.About;
import club.core.mail.Composer.Letter;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import club.core.mail.Unreachable;
import club.core.register.Bearer;
import club.core.register.Resemblance;
import club.core.register.Resemblance.Reason;
import club.core.request.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// What each mail says, in both of its parts.
class MailTest {
  private static final Instant SINCE = Instant.parse("2021-12-20T08:30:00Z");
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
          .contains("veut utiliser Vitam et y contribuer · en test")
          .contains("Un premier versement est prévu à l’automne.")
          .contains("Zoé Lefèvre, Directrice", "zoe.lefevre+club@ile-verte.example")
          .contains("+33 1 23 45 67 89", "Adresse non vérifiée · écrit en français")
          .contains("oui, le 20 décembre 2021 à 9 h 05", "répondre d’ici le 3 janvier 2022")
          .contains("ville, pour le compte de")
          .doesNotContain("non renseigné");
    }
  }

  @Test
  void aReviewerReadsOldAndNewValuesOfAChangedEntry() {
    Parsed mail = french(Letters.FRENCH.of(MailKind.CHANGED).getFirst());

    for (String part : both(mail)) {
      assertThat(part)
          .contains("– → Troyes")
          .contains("changé ; la fiche, plus bas, dit comment joindre ce membre")
          .contains("Camille Roux")
          .doesNotContain("Changement");
    }
  }

  @Test
  void aReviewerGetsTheLinksTheCodeAndAProbableDuplicate() {
    Parsed mail = french(Letters.FRENCH.review());

    assertThat(mail.text()).containsOnlyOnce("\n" + STAFF_LINK + "\n");
    assertThat(Jsoup.parse(mail.html()).select("a").eachAttr("href"))
        .contains(STAFF_LINK + "?d=accept", STAFF_LINK + "?d=refuse");
    assertThat(mail.text()).containsOnlyOnce("\nCode\u00a0: K7M2QX\n");
    assertThat(mail.text()).endsWith("citez sa référence.\n");
    for (String part : both(mail)) {
      assertThat(part)
          .contains("K7M2QX", "Rien n’est décidé tant que le code n’est pas saisi.")
          .contains("Lien valable jusqu’au 19 janvier 2022.")
          .contains("Ne transférez pas ce courriel : avec ce lien et ce code")
          .contains("Peut-être déjà membre", "Département de l’Île-Verte (ADIV) (même sigle).");
    }
  }

  @Test
  void aDuplicateStandsInTheSubjectAndAtTheBeginningOfThePreheader() {
    Letter letter =
        Letters.resembling(
            Letters.FRENCH.review(),
            new Resemblance(Letters.FRENCH.organisation(), "L’île verte", Reason.SAME));

    Parsed same = french(letter);
    Parsed similar = french(Letters.FRENCH.review());
    Parsed alone = french(Letters.resembling(letter));

    assertThat(same.subject()).startsWith("Demande (doublon)\u00a0: Archives");
    assertThat(preheader(same)).startsWith("Un membre porte déjà ce nom : L’île verte.");
    assertThat(same.text()).contains("Pour accepter, il faudra changer le nom publié");
    assertThat(similar.subject()).startsWith("Demande (doublon\u00a0?)\u00a0: Archives");
    assertThat(preheader(similar)).startsWith("Peut-être déjà membre : Département de l’Île-Verte");
    assertThat(alone.subject()).startsWith("Demande d’adhésion\u00a0: Archives");
    assertThat(preheader(alone)).startsWith("Collectivité territoriale. À répondre d’ici");
    assertThat(alone.text()).contains("Doublon\u00a0: ni membre ni autre demande d’un nom voisin");
  }

  @Test
  void anotherRequestIsNamedByItsReferenceAndDayAndAFormerMemberByItsEnd() {
    Letter letter = Letters.FRENCH.review();
    Bearer asking =
        new Bearer.Asking(new Reference("K7M2-QX4C"), Instant.parse("2021-12-18T10:00:00Z"));
    Bearer former =
        new Bearer.Former(new Reference("K7M2-QX4C"), "L’île verte", LocalDate.of(2020, 3, 1));

    Parsed again = french(resembling(letter, "L’Île verte", Reason.SAME, asking));
    Parsed perhaps = french(resembling(letter, "L’Île verte", Reason.WORDS, asking));
    Parsed gone = french(resembling(letter, "Île-Verte", Reason.SPELLING, former));

    assertThat(again.subject()).startsWith("Demande (doublon)\u00a0: Archives");
    assertThat(again.text())
        .contains("Une autre demande en attente porte ce nom")
        .contains(
            "L’Île verte (même nom\u00a0; demande K7M2-QX4C, reçue le 18\u00a0décembre 2021).");
    assertThat(perhaps.subject()).startsWith("Demande (doublon\u00a0?)\u00a0: Archives");
    assertThat(gone.subject()).startsWith("Demande (ancien membre\u00a0?)\u00a0: Archives");
    assertThat(gone.text())
        .contains(
            "L’île verte, aussi connu sous le nom Île-Verte (orthographe voisine\u00a0; n’était plus"
                + " membre le 1ᵉʳ\u00a0mars 2020).");
  }

  private static Letter resembling(Letter letter, String existing, Reason reason, Bearer bearer) {
    return Letters.resembling(
        letter, new Resemblance(Letters.FRENCH.organisation(), existing, reason, bearer));
  }

  @Test
  void anApplicantWhoGetsNoMailIsInTheSubjectWhereNoDuplicateIs() {
    Unreachable applicant = unreachable(new Recipient.Applicant(), Blockage.Reason.BOUNCE);
    Unreachable reviewer =
        unreachable(new Recipient.Reviewer(Letters.REVIEWER), Blockage.Reason.BOUNCE);
    Letter alone = Letters.resembling(Letters.FRENCH.review());

    assertThat(french(Letters.telling(alone, reviewer, applicant)).subject())
        .startsWith("Demande (courriels refusés)\u00a0: Archives");
    assertThat(french(Letters.telling(alone, reviewer)).subject())
        .startsWith("Demande d’adhésion\u00a0: Archives");
    assertThat(french(Letters.telling(Letters.FRENCH.review(), applicant)).subject())
        .startsWith("Demande (doublon\u00a0?)\u00a0: Archives");
    assertThat(in(Language.ENGLISH, Letters.telling(alone, applicant)).subject())
        .startsWith("Request (emails refused): Archives");
  }

  /// What decides stands before the rest of the form.
  @Test
  void theCodeStandsOnTheFirstScreenHoweverLongTheProject() {
    String project = "Nous voulons verser nos archives. ".repeat(60) + "Fin du projet.";

    Parsed mail = french(new Letters("Ville", project, Language.FRENCH).review());

    String text = mail.text();
    assertThat(text.indexOf(Letters.CODE.value())).isBetween(0, 900);
    assertThat(text.indexOf("Fin du projet.")).isGreaterThan(text.indexOf("Le projet en entier"));
    assertThat(Jsoup.parse(mail.html()).select("blockquote").eachText().getFirst())
        .hasSizeLessThan(240)
        .endsWith(" …");
  }

  @Test
  void thePhoneNumberCanBeDialled() {
    assertThat(Jsoup.parse(french(Letters.FRENCH.review()).html()).select("a[href^=tel]"))
        .singleElement()
        .satisfies(link -> assertThat(link.attr("href")).isEqualTo("tel:+33123456789"))
        .satisfies(link -> assertThat(link.text()).isEqualTo("+33 1 23 45 67 89"));
    assertThat(SiteLinks.tel("+33 (0)1 23.45.67.89 poste 12")).isEqualTo("tel:+33123456789;ext=12");
    assertThat(SiteLinks.tel("01 23 45 67 89")).isEqualTo("tel:0123456789");
    assertThat(SiteLinks.tel("01 23 45 67 89 / 06 23 45 67 89")).isEqualTo("tel:0123456789");
    assertThat(SiteLinks.tel("(+33) 1/23/45/67/89 (standard)")).isEqualTo("tel:+33123456789");
  }

  @Test
  void aLateMailSaysThatThereIsNothingToDo() {
    for (Letter letter :
        List.of(
            Letters.FRENCH.decided(MailKind.REVIEW, Verdict.ACCEPT),
            Letters.FRENCH.decided(MailKind.REVIEW, Verdict.REFUSE))) {
      Parsed mail = french(letter);

      assertThat(mail.subject()).matches("Déjà (acceptée|refusée)\u00a0: .*");
      for (String part : both(mail)) {
        assertThat(part)
            .containsPattern("Camille Roux a (accepté|refusé) la demande le 21 décembre 2021")
            .contains("Vous n’avez rien à faire.")
            .doesNotContain(Letters.CODE.value(), STAFF_LINK, "Accepter…", "répondre d’ici");
      }
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
            .contains("La personne ne reçoit pas nos courriels")
            .contains("Joignez-la autrement : +33 1 23 45 67 89")
            .contains("20 décembre 2021 à 9 h 30 à l’adresse zoe.lefevre+club@ile-verte.example")
            .contains("est revenu : elle n’accepte pas nos courriels", "lever le blocage")
            .contains("Une boîte de l’équipe ne reçoit pas nos courriels")
            .contains("à l’adresse equipe@programme.example a été signalé comme indésirable")
            .doesNotContain("General");
      }
      assertThat(french(letter).text()).doesNotContain("nos courriels");
    }
  }

  /// What the mail service says in one word of its own, staff read as a sentence.
  @Test
  void staffReadInWordsWhyMailsDoNotArrive() {
    assertThat(why(Blockage.Reason.BOUNCE, "NoEmail"))
        .contains("est revenu : cette adresse n’existe pas.", "lever le blocage");
    assertThat(why(Blockage.Reason.BOUNCE, ""))
        .isEqualTo(why(Blockage.Reason.BOUNCE, "General"))
        .contains("elle n’accepte pas nos courriels.");
    assertThat(why(Blockage.Reason.GIVEN_UP, "General"))
        .contains("comme les trois précédents : il n’a pas pu être remis.", "Quand la boîte");
    assertThat(why(Blockage.Reason.GIVEN_UP, "MailboxFull")).contains("la boîte est pleine.");
    assertThat(why(Blockage.Reason.GIVEN_UP, "ContentRejected"))
        .isEqualTo(why(Blockage.Reason.GIVEN_UP, "MessageTooLarge"))
        .isEqualTo(why(Blockage.Reason.GIVEN_UP, "AttachmentRejected"))
        .contains("n’accepte pas son contenu.");
  }

  /// It is not the mailbox that refuses, and the operator can do something.
  @Test
  void staffReadThatAnAddressIsOnAListAndTheCommandThatTakesItOff() {
    assertThat(why(Blockage.Reason.SUPPRESSED, "OnAccountSuppressionList"))
        .isEqualTo(why(Blockage.Reason.SUPPRESSED, "Suppressed"))
        .contains(
            "n’est pas parti : de précédents envois",
            "liste d’exclusion",
            "« ./club unblock zoe.lefevre+club@ile-verte.example »")
        .doesNotContain("n’accepte pas");
  }

  /// The code stays on the first screen of a phone.
  @Test
  void theDetailsOfMailsThatDoNotArriveComeAfterTheCode() {
    Letter letter =
        Letters.telling(
            Letters.FRENCH.review(),
            unreachable(new Recipient.Applicant(), Blockage.Reason.BOUNCE));

    for (String part : both(french(letter))) {
      String top = part.substring(0, part.indexOf(Letters.CODE.value()));
      assertThat(top).contains("Joignez-la autrement").doesNotContain("est revenu", "blocage");
      assertThat(part.substring(part.indexOf("Le reste du formulaire")))
          .contains("est revenu", "lever le blocage");
    }
  }

  @Test
  void staffHaveSomethingToDoWhereTheApplicantGetsNoMail() {
    Unreachable applicant = unreachable(new Recipient.Applicant(), Blockage.Reason.BOUNCE);

    for (MailKind kind : List.of(MailKind.REVIEW, MailKind.RECEIPT)) {
      for (Letter letter : Letters.FRENCH.of(kind)) {
        Parsed mail = french(Letters.telling(letter, applicant));
        assertThat(both(mail)).allSatisfy(part -> assertThat(part).doesNotContain("rien à faire"));
        assertThat(preheader(mail))
            .contains("La personne ne reçoit pas nos courriels : joignez-la autrement.");
      }
    }
    for (Letter letter :
        Letters.FRENCH.of(MailKind.RECEIPT).stream()
            .filter(one -> !one.request().status().isOpen())
            .toList()) {
      assertThat(preheader(french(letter))).endsWith("Vous n’avez rien à faire.");
      assertThat(both(french(letter)))
          .allSatisfy(part -> assertThat(part).contains("Vous n’avez rien à faire."));
    }
  }

  @Test
  void staffReadItInEnglishWhereTheClubIsEnglish() {
    Unreachable applicant = unreachable(new Recipient.Applicant(), Blockage.Reason.BOUNCE);

    Parsed mail = in(Language.ENGLISH, Letters.telling(Letters.FRENCH.review(), applicant));

    for (String part : both(mail)) {
      assertThat(part)
          .contains(
              "The applicant does not receive our emails",
              "the address does not accept our emails",
              "20 December 2021 at 09:30");
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
            "mailto:zoe.lefevre%2Bclub@ile-verte.example?subject=Votre%20demande%20K7M2-QX4C"
                + "&body=Bonjour%20Zo%C3%A9%20Lef%C3%A8vre%2C%0D%0A%0D%0A");
    assertThat(mail.text())
        .contains("Écrire à cette personne\u00a0:\nzoe.lefevre+club@ile-verte.example\n")
        .doesNotContain("mailto:");
  }

  @Test
  void theApplicantGetsTheReferenceAndTheirOwnLink() {
    Parsed mail = french(Letters.FRENCH.acknowledgement());

    String link = Letters.SITE + "/api/follow/" + Letters.TOKEN.value();
    assertThat(mail.subject()).contains("K7M2-QX4C");
    for (String part : both(mail)) {
      assertThat(part).contains("K7M2-QX4C", link, "contact@programme.example");
      assertThat(part).contains("L’équipe la lira d’ici le 3 janvier 2022");
      assertThat(part).doesNotContain("/api/review/");
    }
  }

  @Test
  void severalRequestsHaveOneMailAndEachItsOwnLinkAndCode() {
    Letter one = Letters.FRENCH.review();
    Letter other =
        new Letters("Ville de Gap", "Une autre demande, bien distincte.", Language.FRENCH).review();
    Letter together =
        new Letter(
            one.entry(),
            one.to(),
            new About.Requests(
                List.of(one, Letters.carrying(other, "zzzzzzzzzzzzzzzzzzzzzz4567", "CDFGHJ"))),
            Optional.empty(),
            Optional.empty(),
            one.linkEndsAt(),
            Optional.empty(),
            List.of(),
            List.of());

    Parsed mail = french(together);

    assertThat(mail.subject()).isEqualTo("2 demandes d’adhésion attendent votre réponse");
    for (String part : both(mail)) {
      assertThat(part)
          .contains("Archives départementales de l’Île-Verte", Letters.TOKEN.value(), "K7M2QX")
          .contains("Ville de Gap", "zzzzzzzzzzzzzzzzzzzzzz4567", "CDFGHJ")
          .containsOnlyOnce("Ne transférez pas ce courriel");
    }
  }

  /// Whoever filled in the form may have typed a stranger's address.
  @Test
  void theFirstMailToAnAddressHoldsNothingThatWasTyped() {
    Parsed mail = french(Letters.FRENCH.acknowledgement());
    Letters other =
        new Letters("Buy at spam.example", "Buy, buy, buy at spam.example!", Language.FRENCH);
    Parsed spam = french(other.acknowledgement());

    assertThat(spam.subject()).isEqualTo(mail.subject());
    assertThat(both(spam)).isEqualTo(both(mail));
    for (String part : both(mail)) {
      assertThat(part).doesNotContainIgnoringCase("Zoé", "Lefèvre", "Île-Verte", "ADIV");
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
  void anApplicantWhoIsAskedReadsTheQuestionAndGetsTheLinkAndTheCodeToAnswer() {
    Parsed mail = french(Letters.FRENCH.decided(MailKind.DECISION, Verdict.ASK));

    for (String part : both(mail)) {
      assertThat(part).contains("Un premier versement est prévu", Letters.CODE.value());
    }
    assertThat(mail.text())
        .contains("\n" + Letters.SITE + "/api/follow/" + Letters.TOKEN.value() + "\n");
  }

  @Test
  void anApplicantWhoIsToSignReadsWhereToReturnTheConvention() {
    Parsed mail = french(Letters.FRENCH.decided(MailKind.DECISION, Verdict.CONVENTION));

    for (String part : both(mail)) {
      assertThat(part)
          .contains("renvoyez-la à " + Letters.CLUB.contact().value(), "liste publique");
    }
  }

  @Test
  void aReceiptUndoesTheDecisionByItsOwnLink() {
    for (Letter letter : Letters.FRENCH.of(MailKind.RECEIPT)) {
      boolean isOpen = letter.request().status().isOpen();

      assertThat(Jsoup.parse(french(letter).html()).select("a").eachAttr("href"))
          .contains(STAFF_LINK + (isOpen ? "?d=refuse" : "?d=reconsider"));
    }
  }

  @Test
  void aReviewerWhoIsAskedAgainReadsWhy() {
    for (String part : both(french(Letters.FRENCH.answered()))) {
      assertThat(part).contains("La personne a répondu à votre question", "Depuis 2019.");
    }
    for (String part : both(french(Letters.FRENCH.reopened()))) {
      assertThat(part).contains("Camille Roux a annulé la décision", "Motif mal lu.");
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

    assertThat(french(english.acknowledgement()).text())
        .contains("The team will read it by 3\u00a0January 2022");
    assertThat(french(english.accepted(MailKind.DECISION)).text())
        .contains(Letters.SITE + "/en/#membre");
    assertThat(french(english.review()).text()).contains("répondre d’ici", "écrit en anglais");
    assertThat(in(Language.ENGLISH, english.review()).text())
        .contains("answer by 3\u00a0January 2022", "works until 19\u00a0January 2022");
    assertThat(Jsoup.parse(french(english.acknowledgement()).html()).select("html").attr("lang"))
        .isEqualTo("en");
  }

  private static String why(Blockage.Reason reason, String note) {
    Unreachable applicant =
        unreachable(new Recipient.Applicant(), new Blockage(reason, SINCE, note, Optional.empty()));
    return french(Letters.telling(Letters.FRENCH.review(), applicant))
        .text()
        .replace('\u00a0', ' ')
        .lines()
        .filter(line -> line.startsWith("Courriels à la personne"))
        .collect(Collectors.joining());
  }

  private static Unreachable unreachable(Recipient who, Blockage.Reason reason) {
    return unreachable(who, new Blockage(reason, SINCE, "General", Optional.empty()));
  }

  private static Unreachable unreachable(Recipient who, Blockage why) {
    EmailAddress address =
        switch (who) {
          case Recipient.Applicant(), Recipient.Contact(), Recipient.Escalation() ->
              Letters.FRENCH.request().application().person().email();
          case Recipient.Reviewer(EmailAddress mailbox) -> mailbox;
        };
    return new Unreachable(who, address, why);
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

  private static String preheader(Parsed mail) {
    return Jsoup.parse(mail.html()).select("body > div[style^=display:none]").text();
  }

  /// The text part, and the words and links of the HTML part.
  private static List<String> both(Parsed mail) {
    Document html = Jsoup.parse(mail.html());
    String text = mail.text().replace('\u00a0', ' ');
    return List.of(
        text,
        html.text().replace('\u00a0', ' ')
            + " "
            + String.join(" ", html.select("a").eachAttr("href")));
  }
}
