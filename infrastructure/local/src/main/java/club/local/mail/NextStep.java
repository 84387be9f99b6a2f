package club.local.mail;

import java.util.List;
import java.util.Optional;

/// What a newcomer may do next, as the mails so far tell it.
public record NextStep(
    String french, String english, String href, String linkFrench, String linkEnglish) {
  /// The header in which the product says what a mail is for: `review; reference=…; generation=…`.
  private static final String KIND = "X-Club-Mail";

  /// @param mails oldest first
  static NextStep after(List<DeliveredMail> mails) {
    if (mails.isEmpty()) {
      return ask();
    }
    return mails.reversed().stream()
        .filter(mail -> is(mail, "review"))
        .findFirst()
        .flatMap(review -> afterReview(review, mails))
        .orElseGet(() -> read(mails.getLast()));
  }

  private static Optional<NextStep> afterReview(DeliveredMail review, List<DeliveredMail> mails) {
    String request = request(review);
    boolean isDecided =
        mails.stream().anyMatch(mail -> is(mail, "decision") && request(mail).equals(request));
    return Optional.of(isDecided ? look() : decide(review));
  }

  private static NextStep ask() {
    return new NextStep(
        "Demandez à rejoindre le club : les messages qui en résultent arrivent ici.",
        "Ask to join the club: the mails that follow arrive here.",
        "/rejoindre/",
        "Remplir le formulaire",
        "Fill in the form");
  }

  private static NextStep decide(DeliveredMail review) {
    return new NextStep(
        "Jouez le rôle du personnel : ouvrez ce message, suivez son bouton et recopiez son code pour"
            + " décider.",
        "Play the part of staff: open this mail, follow its button and copy its code to decide.",
        review.href(),
        "Lire « " + review.subject() + " »",
        "Read it");
  }

  private static NextStep look() {
    return new NextStep(
        "C’est décidé : lisez la réponse faite au demandeur, puis regardez la liste publique.",
        "It is decided: read what the applicant was told, then look at the public list.",
        "/#membre",
        "Voir les membres",
        "See the members");
  }

  private static NextStep read(DeliveredMail newest) {
    return new NextStep(
        "Lisez le dernier message ; ses liens fonctionnent.",
        "Read the newest mail; its links work.",
        newest.href(),
        "Lire « " + newest.subject() + " »",
        "Read it");
  }

  private static boolean is(DeliveredMail mail, String kind) {
    String header = mail.headers().getOrDefault(KIND, "");
    return header.equals(kind) || header.startsWith(kind + ";");
  }

  private static String request(DeliveredMail mail) {
    String header = mail.headers().getOrDefault(KIND, "");
    return header.substring(header.indexOf(';') + 1);
  }
}
