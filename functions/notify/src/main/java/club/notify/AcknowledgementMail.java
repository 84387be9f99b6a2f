package club.notify;

import club.core.Club;
import club.core.Language;
import club.core.link.Token;
import club.core.mail.Composer.Letter;
import club.core.request.JoinRequest;
import club.notify.Block.Big;
import club.notify.Block.Button;
import club.notify.Block.Heading;
import club.notify.Block.Paragraph;
import club.notify.Block.Points;
import java.util.List;

/// To the applicant: the request was received.
final class AcknowledgementMail {
  private final Club club;
  private final SiteLinks links;

  AcknowledgementMail(Club club, SiteLinks links) {
    this.club = club;
    this.links = links;
  }

  /// The mail for this letter.
  ///
  /// @throws IllegalArgumentException when the letter has no token
  Mail write(Letter letter) {
    JoinRequest request = letter.request();
    Language language = request.language();
    Token token = letter.token().orElseThrow(() -> new IllegalArgumentException("no token"));
    return new Mail(
        language,
        language.of("Votre demande est bien reçue (", "We have your request (")
            + request.reference()
            + ")",
        language.of("Votre demande est bien reçue", "We have your request"),
        List.of(
            opening(request, language),
            new Big(language.of("Référence", "Reference"), request.reference().value()),
            new Heading(language.of("La suite", "What happens next")),
            next(language),
            new Button(
                language.of("Suivre ma demande", "Follow my request"), links.follow(token), true),
            new Paragraph(
                language.of(
                    "Ce lien est à vous seul : gardez ce courriel pour vous.",
                    "This link is yours alone: keep this mail to yourself.")),
            Closings.questions(club, request, language)));
  }

  private Block opening(JoinRequest request, Language language) {
    return new Paragraph(
        language
            .of(
                "Bonjour, la demande d’adhésion au Club utilisateurs %s que vous avez faite est "
                    + "enregistrée, et l’équipe en est avertie. Organisation : %s.",
                "Hello, the request to join the %s users’ club that you have made is stored, and "
                    + "the team has been told. Organisation: %s.")
            .formatted(club.software(), request.application().organisation().name()));
  }

  private Block next(Language language) {
    return new Points(
        List.of(
            language
                .of(
                    "Une personne de l’équipe (%s) lit votre demande.",
                    "Somebody in the team (%s) reads your request.")
                .formatted(club.programme()),
            language
                .of(
                    "Vous recevez sa réponse à cette adresse, d’ordinaire sous %s jours.",
                    "You receive the answer at this address, usually within %s days.")
                .formatted(club.terms().answerDays()),
            language.of(
                "Si elle est favorable, le nom de votre organisation paraît sur la liste publique "
                    + "des membres. Sinon, vous en recevez le motif.",
                "If it is favourable, your organisation’s name appears on the public list of "
                    + "members. If not, you are told why.")));
  }
}
