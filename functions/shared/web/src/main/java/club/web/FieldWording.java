package club.web;

import club.core.Club;
import club.core.Language;
import club.core.request.Field;

/// The wording of a field of the form.
///
/// @param label its name, which messages use too
/// @param hint help before typing; empty where the label suffices
/// @param ask what to type, as an instruction that ends a message
public record FieldWording(String label, String hint, String ask) {

  /// The wording of this field.
  public static FieldWording of(Field field, Language language, Club club) {
    return switch (language) {
      case FRENCH -> french(field, club);
      case ENGLISH -> english(field, club);
    };
  }

  private static FieldWording french(Field field, Club club) {
    return switch (field) {
      case ORGANISATION ->
          new FieldWording(
              "Nom de l’organisation",
              "En toutes lettres, tel qu’il sera publié dans la liste des membres.",
              "tapez le nom tel qu’il doit être publié");
      case ACRONYM ->
          new FieldWording(
              "Sigle", "S’il y en a un, 20 caractères au plus.", "tapez le sigle seul");
      case KIND -> new FieldWording("Type d’organisation", "", "choisissez un type dans la liste");
      case SIRET ->
          new FieldWording(
              "Numéro SIRET",
              "14 chiffres\u00a0; les espaces ne comptent pas.",
              "tapez les 14 chiffres du numéro, ou laissez vide");
      case WEBSITE ->
          new FieldWording(
              "Site web",
              "Par exemple https://www.organisation.example",
              "tapez l’adresse entière, qui commence par https:// ou http://, ou laissez vide");
      case TOWN -> new FieldWording("Ville", "", "tapez le nom de la ville");
      case ON_BEHALF_OF ->
          new FieldWording(
              "Pour le compte de",
              "Si vous agissez pour une autre organisation, son nom.",
              "tapez le nom de l’autre organisation");
      case STAGE ->
          new FieldWording(
              "Où en êtes-vous avec " + club.software() + "\u00a0?",
              "",
              "choisissez l’étape qui vous ressemble le plus");
      case MOTIVES ->
          new FieldWording(
              "Pourquoi rejoindre le club\u00a0?",
              "Cochez une réponse, ou les deux.",
              "cochez au moins une réponse");
      case PROJECT ->
          new FieldWording(
              "Votre projet",
              "Ce que votre organisation fera avec "
                  + club.software()
                  + ", en quelques phrases\u00a0: de 20 à 1000 caractères.",
              "dites en quelques phrases ce que votre organisation fera avec " + club.software());
      case FIRST_NAME -> new FieldWording("Prénom", "", "tapez votre prénom");
      case LAST_NAME -> new FieldWording("Nom", "", "tapez votre nom de famille");
      case ROLE ->
          new FieldWording(
              "Fonction",
              "Par exemple\u00a0: responsable des archives.",
              "tapez votre fonction dans l’organisation");
      case EMAIL ->
          new FieldWording(
              "Adresse électronique",
              "Nous y enverrons la réponse. Par exemple prenom.nom@organisation.example",
              "tapez une adresse complète, comme prenom.nom@organisation.example");
      case PHONE ->
          new FieldWording(
              "Téléphone",
              "Par exemple 01 99 00 12 34 ou +33 1 99 00 12 34",
              "tapez un numéro comme 01 99 00 12 34 ou +33 1 99 00 12 34, ou laissez vide");
      case PUBLISH ->
          new FieldWording(
              "Publication du nom",
              "",
              "cochez la case, car tout membre figure dans la liste publique");
      case IDEMPOTENCY_KEY ->
          new FieldWording(
              "idempotencyKey", "", "envoyez 100 caractères ASCII visibles au plus, ou rien");
    };
  }

  private static FieldWording english(Field field, Club club) {
    return switch (field) {
      case ORGANISATION ->
          new FieldWording(
              "Name of the organisation",
              "In full, as it will be published in the list of members.",
              "type the name as it is to be published");
      case ACRONYM ->
          new FieldWording(
              "Acronym", "If there is one, at most 20 characters.", "type the acronym alone");
      case KIND -> new FieldWording("Kind of organisation", "", "choose one from the list");
      case SIRET ->
          new FieldWording(
              "SIRET number",
              "For French organisations: 14 digits; spaces do not count.",
              "type the 14 digits of the number, or leave it empty");
      case WEBSITE ->
          new FieldWording(
              "Website",
              "For example https://www.organisation.example",
              "type the whole address, which starts with https:// or http://, or leave it empty");
      case TOWN -> new FieldWording("Town", "", "type the name of the town");
      case ON_BEHALF_OF ->
          new FieldWording(
              "On behalf of",
              "If you act for another organisation, its name.",
              "type the name of the other organisation");
      case STAGE ->
          new FieldWording(
              "How far are you with " + club.software() + "?",
              "",
              "choose the stage that is closest");
      case MOTIVES ->
          new FieldWording(
              "Why join the club?", "Tick one answer, or both.", "tick at least one answer");
      case PROJECT ->
          new FieldWording(
              "Your project",
              "What your organisation will do with "
                  + club.software()
                  + ", in a few sentences: 20 to 1000 characters.",
              "say in a few sentences what your organisation will do with " + club.software());
      case FIRST_NAME -> new FieldWording("First name", "", "type your first name");
      case LAST_NAME -> new FieldWording("Last name", "", "type your last name");
      case ROLE ->
          new FieldWording(
              "Position",
              "For example: head of archives.",
              "type your position in the organisation");
      case EMAIL ->
          new FieldWording(
              "E-mail address",
              "The answer goes there. For example first.last@organisation.example",
              "type a whole address, such as first.last@organisation.example");
      case PHONE ->
          new FieldWording(
              "Phone",
              "For example +33 1 99 00 12 34",
              "type a number such as +33 1 99 00 12 34, or leave it empty");
      case PUBLISH ->
          new FieldWording(
              "Publication of the name",
              "",
              "tick the box, since every member is on the public list");
      case IDEMPOTENCY_KEY ->
          new FieldWording(
              "idempotencyKey", "", "send at most 100 visible ASCII characters, or nothing");
    };
  }
}
