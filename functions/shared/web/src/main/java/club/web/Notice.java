package club.web;

import club.core.Language;
import java.util.Map;
import java.util.Optional;

/// A short answer in place of the expected one: what is the matter, and what to do.
///
/// @param title a few words
/// @param text one or two sentences
/// @param next where to go from here
/// @param headers headers of this answer, e.g. `Allow`
public record Notice(
    int status, String title, String text, Optional<Next> next, Map<String, String> headers) {

  /// A link that leads on.
  public record Next(String label, String url) {}

  /// A notice without a link.
  public static Notice of(int status, String title, String text) {
    return new Notice(status, title, text, Optional.empty(), Map.of());
  }

  /// This notice with a link.
  public Notice leadingTo(String label, String url) {
    return new Notice(status, title, text, Optional.of(new Next(label, url)), headers);
  }

  /// This notice with a header.
  public Notice with(String name, String value) {
    return new Notice(status, title, text, next, Map.of(name, value));
  }

  /// The table or the network did not answer.
  public static Notice unavailable(Language language) {
    return of(
            503,
            language.of("Service momentanément indisponible", "The service is unavailable for now"),
            language.of(
                "Rien n’a pu être confirmé. Réessayez dans une minute,"
                    + " ou écrivez-nous\u00a0: nous ferons le nécessaire.",
                "Nothing could be confirmed. Try again in a minute, or write to"
                    + " us and we will see to it."))
        .with("Retry-After", "60");
  }

  /// An unexpected error in our code.
  public static Notice broken(Language language) {
    return of(
        500,
        language.of("Erreur inattendue", "Unexpected error"),
        language.of(
            "L’erreur vient de nous, pas de vous. Réessayez plus tard ou écrivez-nous.",
            "The mistake is ours, not yours. Try again later, or write to us."));
  }

  /// A request that bypassed the distribution.
  public static Notice otherOrigin(Language language) {
    return of(
        403,
        language.of("Cette adresse n’est pas celle du site", "This is not the site’s address"),
        language.of(
            "Passez par le site du club\u00a0: ici, rien n’a été lu ni enregistré.",
            "Go through the club’s site: nothing was read or stored here."));
  }

  /// A method that the page does not support.
  ///
  /// @param allowed the value of the header `Allow`
  public static Notice methodNotAllowed(Language language, String allowed) {
    return of(
            405,
            language.of("Méthode non prévue", "Method not allowed"),
            language.of(
                "Cette adresse répond seulement à\u00a0: " + allowed + ".",
                "This address answers only: " + allowed + "."))
        .with("Allow", allowed);
  }

  /// A body over [Submission#LIMIT].
  public static Notice tooLarge(Language language) {
    return of(
        413,
        language.of("Envoi trop volumineux", "Too much at once"),
        language.of(
            "Le formulaire envoyé dépasse 32 Kio. Raccourcissez les textes et envoyez de nouveau.",
            "What was sent is over 32 KiB. Shorten the texts and send again."));
  }

  /// A body of an unsupported media type.
  public static Notice otherType(Language language) {
    return of(
            415,
            language.of("Format non pris en charge", "Type not supported"),
            language.of(
                "Envoyez le formulaire de la page, ou du JSON en UTF-8.",
                "Send the page’s form, or JSON in UTF-8."))
        .with("Accept-Post", MediaType.ACCEPTED);
  }

  /// A body that is not well formed.
  public static Notice malformed(Language language, Submission.Malformed malformed) {
    String member = malformed.member();
    return of(
        400,
        language.of("Envoi illisible", "Unreadable request"),
        switch (malformed.fault()) {
          case NOT_UTF8_FORM ->
              language.of(
                  "Le formulaire n’est pas codé en UTF-8, ou l’envoi a été coupé. Rechargez la"
                      + " page et envoyez de nouveau.",
                  "The form is not encoded in UTF-8, or was cut on its way. Reload the page and"
                      + " send again.");
          case NOT_JSON_OBJECT ->
              language.of(
                  "Le corps doit être un seul objet JSON, en UTF-8.",
                  "The body must be one JSON object, in UTF-8.");
          case NOT_TEXT ->
              language.of(
                  "«\u00a0"
                      + member
                      + "\u00a0» doit être un texte, un booléen ou une liste de textes.",
                  "“" + member + "” must be a text, a boolean or an array of texts.");
          case TWICE ->
              language.of(
                  "«\u00a0" + member + "\u00a0» est donné deux fois.",
                  "“" + member + "” is given twice.");
        });
  }
}
