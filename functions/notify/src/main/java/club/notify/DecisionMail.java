package club.notify;

import club.core.Club;
import club.core.Language;
import club.core.mail.Composer.Letter;
import club.core.request.Decision;
import club.core.request.JoinRequest;
import club.notify.Block.Button;
import club.notify.Block.Paragraph;
import club.notify.Block.Words;
import java.util.List;

/// To the applicant: what was decided.
final class DecisionMail {
  private final Club club;
  private final SiteLinks links;

  DecisionMail(Club club, SiteLinks links) {
    this.club = club;
    this.links = links;
  }

  /// The mail for this letter.
  ///
  /// @throws IllegalArgumentException when the request is undecided
  Mail write(Letter letter) {
    JoinRequest request = letter.request();
    Decision decision =
        request.decision().orElseThrow(() -> new IllegalArgumentException("no decision"));
    return switch (decision.verdict()) {
      case ACCEPT -> accepted(request, decision);
      case REFUSE -> refused(request, decision);
    };
  }

  private Mail accepted(JoinRequest request, Decision decision) {
    Language language = request.language();
    String name =
        decision.publishedName().orElse(request.application().organisation().listedName());
    String title =
        language
            .of("Bienvenue au Club utilisateurs %s", "Welcome to the %s users’ club")
            .formatted(club.software());
    return new Mail(
        language,
        title + " (" + request.reference() + ")",
        title,
        List.of(
            new Paragraph(
                language.of(
                    "Bonjour, votre demande est acceptée. Votre organisation figure désormais sur "
                        + "la liste publique des membres, sous ce nom :",
                    "Hello, your request is accepted. Your organisation now stands on the public "
                        + "list of members, under this name:")),
            Words.ofTeam(name),
            new Button(
                language.of("Voir la liste des membres", "See the list of members"),
                links.members(language),
                true),
            new Paragraph(
                language.of(
                    "L’équipe reviendra vers vous pour la suite : la convention, les réunions du "
                        + "club, l’accès aux outils.",
                    "The team will come back to you about what follows: the agreement, the club’s "
                        + "meetings, access to the tools.")),
            Closings.questions(club, request, language)));
  }

  private Mail refused(JoinRequest request, Decision decision) {
    Language language = request.language();
    return new Mail(
        language,
        language.of("Réponse à votre demande (", "Answer to your request (")
            + request.reference()
            + ")",
        language.of("Réponse à votre demande", "Answer to your request"),
        List.of(
            new Paragraph(
                language
                    .of(
                        "Bonjour, la demande que vous avez faite pour %s n’a pas été retenue. Voici "
                            + "le motif, tel que l’équipe l’a écrit :",
                        "Hello, the request that you made for %s was not accepted. This is the "
                            + "reason, as the team has written it:")
                    .formatted(request.application().organisation().name())),
            Words.ofTeam(decision.reason().orElse("")),
            new Paragraph(
                language.of(
                    "Cette réponse n’est pas définitive. Si la situation change, ou si un point a "
                        + "été mal compris, répondez à ce courriel ou faites une nouvelle demande.",
                    "This answer is not for ever. If things change, or if something was "
                        + "misunderstood, reply to this mail or make a new request.")),
            new Button(
                language.of("Faire une nouvelle demande", "Make a new request"),
                links.form(language),
                false),
            Closings.questions(club, request, language)));
  }
}
