package club.review;

import club.core.Language;
import club.core.request.BallotProblem;

/// What is wrong with a field of the decision form, in words.
///
/// @param field its name, which is also the id of its control or of the first one
public record Complaint(String field, String text) {

  static Complaint of(BallotProblem problem, Language language) {
    return switch (problem) {
      case BallotProblem.NoDecision() ->
          new Complaint(
              "decision",
              language.of(
                  "Décision\u00a0: choisissez d’accepter ou de refuser.",
                  "Decision: choose to accept or to refuse."));
      case BallotProblem.NoReason() ->
          new Complaint(
              "reason",
              language.of(
                  "Motif\u00a0: tapez le motif du refus, la personne le recevra mot pour mot.",
                  "Reason: type why it is refused, the person receives it word for word."));
      case BallotProblem.NotACode() ->
          new Complaint(
              "code",
              language.of(
                  "Ceci n’est pas un code : recopiez les 6 caractères du courriel.",
                  "This is not a code: copy the 6 characters in the mail."));
      case BallotProblem.NothingReadable(BallotProblem.Text text) ->
          new Complaint(
              field(text),
              name(text, language)
                  + language.of(
                      "saisissez au moins une lettre ou un chiffre.",
                      "enter at least one letter or digit."));
      case BallotProblem.NoCode() ->
          new Complaint(
              "code",
              language.of(
                  "Code\u00a0: recopiez les 6 caractères qui figurent dans le message.",
                  "Code: copy the 6 characters that stand in the mail."));
      case BallotProblem.TooLong(BallotProblem.Text text, int max) ->
          new Complaint(
              field(text),
              name(text, language)
                  + language.of(
                      "raccourcissez à " + max + " caractères au plus.",
                      "shorten to at most " + max + " characters."));
      case BallotProblem.ForbiddenCharacter(BallotProblem.Text text, var refused) ->
          new Complaint(
              field(text),
              name(text, language)
                  + language.of(
                      "retapez ce texte au clavier, il contient un caractère invisible ("
                          + refused.place()
                          + ").",
                      "type this text again on the keyboard, it holds an invisible character ("
                          + refused.place()
                          + ")."));
    };
  }

  static Complaint wrongCode(int left, Language language) {
    return new Complaint(
        "code",
        language.of(
            "Code\u00a0: ce n’est pas celui du message. Recopiez-le de nouveau ("
                + left
                + (left > 1 ? " essais restants)." : " essai restant)."),
            "Code: this is not the one in the mail. Copy it again ("
                + left
                + (left == 1 ? " try left)." : " tries left).")));
  }

  static Complaint locked(String until, Language language) {
    return new Complaint(
        "code",
        language.of(
            "Code\u00a0: trop d’essais. Le lien est bloqué jusqu’à "
                + until
                + ", réessayez ensuite.",
            "Code: too many tries. The link is locked until " + until + ", try again then."));
  }

  static Complaint alreadyListed(String existing, Language language) {
    return new Complaint(
        "publishedName",
        language.of(
            "Nom publié\u00a0: «\u00a0"
                + existing
                + "\u00a0» figure déjà dans la liste. Tapez un autre nom, ou refusez la demande.",
            "Published name: “"
                + existing
                + "” is on the list already. Type another name, or refuse the request."));
  }

  private static String field(BallotProblem.Text text) {
    return switch (text) {
      case REASON -> "reason";
      case PUBLISHED_NAME -> "publishedName";
      case DECIDED_BY -> "decidedBy";
    };
  }

  private static String name(BallotProblem.Text text, Language language) {
    return switch (text) {
      case REASON -> language.of("Motif\u00a0: ", "Reason: ");
      case PUBLISHED_NAME -> language.of("Nom publié\u00a0: ", "Published name: ");
      case DECIDED_BY -> language.of("Votre nom\u00a0: ", "Your name: ");
    };
  }
}
