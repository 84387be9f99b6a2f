package club.web;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Fault;
import club.core.Language;
import club.core.PlainText;
import club.core.request.ApplicationForm;
import club.core.request.ApplicationForm.Reading;
import club.core.request.Field;
import club.core.request.Problem;
import club.core.request.Problem.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemWordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          organisation | '' | Saisissez le nom de l’organisation | Enter the name of the organisation
          organisation | x | Le nom de l’organisation doit compter au moins 2 caractères : vous n’en avez saisi qu’un | The organisation’s name must have at least 2 characters: you have typed only one
          organisation | --- | Le nom de l’organisation doit contenir au moins une lettre ou un chiffre | The organisation’s name must have at least one letter or digit
          acronym | ABCDEFGHIJKLMNOPQRSTUVW | Le sigle doit compter 20 caractères au plus : vous en avez saisi 23 | The acronym must have 20 characters or fewer: you have typed 23
          kind | '' | Choisissez le type d’organisation | Choose the type of organisation
          kind | zoo | Choisissez le type d’organisation parmi ceux de la liste | Choose a type of organisation from the list
          siret | 356 000 000 | Ces 9 chiffres sont le SIREN : ajoutez les 5 chiffres de l’établissement | These 9 digits are the SIREN: add the 5 digits of the establishment
          siret | 356 000 001 | Ces 9 chiffres ne sont pas un SIREN valable : vérifiez-les, puis ajoutez les 5 derniers | These 9 digits are not a valid SIREN: check them, then add the last 5
          siret | 123456789012 | Le numéro SIRET a 14 chiffres : il en manque 2 | A SIRET number has 14 digits: 2 are missing
          siret | 1234567890123 | Le numéro SIRET a 14 chiffres : il en manque un | A SIRET number has 14 digits: one is missing
          siret | 123456789012345 | Le numéro SIRET a 14 chiffres : il y en a un de trop | A SIRET number has 14 digits: there is one too many
          siret | 1234567890123456 | Le numéro SIRET a 14 chiffres : il y en a 2 de trop | A SIRET number has 14 digits: there are 2 too many
          siret | FR32 | Le numéro SIRET ne contient que des chiffres : retirez le reste | A SIRET number has only digits: delete everything else
          siret | 00000000000000 | Ce numéro SIRET n’existe pas : vérifiez chacun de ses chiffres | This SIRET number does not exist: check each digit
          website | https://localhost | L’adresse du site internet ne mène pas à un site public : saisissez-la comme www.organisation.example | The website address does not lead to a public site: enter one like www.organisation.example
          website | ftp://a.example | L’adresse du site internet doit commencer par https:// ou par le nom du site, comme www.organisation.example | The website address must start with https:// or with the name of the site, like www.organisation.example
          website | moi@a.example | L’adresse d’un site internet ne contient pas de @ : saisissez-la comme www.organisation.example | A website address has no @ in it: enter one like www.organisation.example
          stage | '' | Indiquez où vous en êtes avec Ormeau | Say how far you have got with Ormeau
          project | Archiver. | La description de votre projet doit compter au moins 20 caractères : vous en avez saisi 9 | The description of your project must have at least 20 characters: you have typed 9
          firstName | '' | Saisissez votre prénom | Enter your first name
          lastName | '' | Saisissez votre nom de famille | Enter your last name
          firstName | Camille 🙂 | Votre prénom s’écrit avec des lettres, sans émoji ni symbole | Your first name must be in letters, without emoji or symbols
          role | '' | Saisissez votre fonction dans l’organisation | Enter your job title
          email | '' | Saisissez votre adresse électronique | Enter your email address
          email | moi | Il manque le signe @ dans l’adresse électronique | The email address has no @ sign
          email | rené@a.example | L’adresse électronique contient un accent avant le @ : nos courriels ne pourraient pas y arriver. Vérifiez-la | Email addresses can’t have accents before the @: check yours
          email | a@x.example, c@y.example | L’adresse électronique contient plusieurs signes @ : ne donnez qu’une adresse | The email address has more than one @ sign: give one address only
          email | a,b@a.example | L’adresse électronique contient une virgule : remplacez-la par un point, ou ne donnez qu’une adresse | The email address has a comma in it: change it to a full stop, or give one address only
          phone | 12 | Le numéro de téléphone doit compter de 4 à 20 chiffres | The phone number must have 4 to 20 digits
          publish | '' | Cochez l’accord de publication : tous les membres figurent dans la liste | Tick the box to agree to publication: every member is on the list
          """)
  void namesTheFaultAndTheWayOut(String field, String typed, String french, String english) {
    Problem problem = problem(field, typed);

    assertThat(said(problem, Language.FRENCH).replace('\u00a0', ' ')).isEqualTo(french);
    assertThat(said(problem, Language.ENGLISH)).isEqualTo(english);
  }

  @Test
  void showsWhereARefusedCharacterIs() {
    assertThat(said(problem("organisation", "Archives\u202e de la ville"), Language.FRENCH))
        .contains("change le sens de lecture")
        .contains("(▯ ci-après)\u00a0: \u2068Archives▯ de la ville\u2069. Effacez-le");
    assertThat(said(problem("town", "Gap\u0007"), Language.FRENCH))
        .contains("un caractère de commande invisible")
        .contains("Gap▯");
  }

  @ParameterizedTest
  @EnumSource
  void hasASentenceForEveryFieldAndFault(Language language) {
    for (Field field : Field.values()) {
      reasons()
          .map(reason -> said(new Problem(field, reason), language))
          .forEach(
              sentence -> assertThat(sentence).as(field.wire()).matches("\\p{Lu}[^{}]+[^.\\s]"));
    }
  }

  /// Of a field that may be left empty nobody is told that it is missing.
  private static Stream<Reason> reasons() {
    Stream<Reason> others =
        Stream.of(
            new Reason.TooLong(1000, 1200),
            new Reason.TooShort(2, 1),
            new Reason.NothingReadable(),
            new Reason.GivenTwice(),
            new Reason.ForbiddenCharacter(new PlainText.Refused("U+0007 BELL", "a▯")));
    return Stream.concat(
        others, Arrays.stream(Fault.values()).map(fault -> new Reason.WrongShape(fault, 3)));
  }

  private static Problem problem(String field, String typed) {
    List<String> values = typed.isEmpty() ? List.of() : List.of(typed);
    return ((Reading.Incomplete) ApplicationForm.read(Map.of(field, values)))
        .problems().stream()
            .filter(problem -> problem.field().wire().equals(field))
            .findFirst()
            .orElseThrow();
  }

  private static String said(Problem problem, Language language) {
    return ProblemWording.of(problem, language, ExampleClubs.FRENCH);
  }
}
