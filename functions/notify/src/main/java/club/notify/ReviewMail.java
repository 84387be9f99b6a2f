package club.notify;

import club.core.Club;
import club.core.Dates;
import club.core.EmailAddress;
import club.core.Language;
import club.core.link.Code;
import club.core.link.Token;
import club.core.mail.Composer.Letter;
import club.core.register.Resemblance;
import club.core.request.Decision;
import club.core.request.JoinRequest;
import club.core.request.Organisation;
import club.core.request.Verdict;
import club.notify.Block.Big;
import club.notify.Block.Button;
import club.notify.Block.Choice;
import club.notify.Block.Heading;
import club.notify.Block.Paragraph;
import club.notify.Block.Points;
import club.notify.Block.Warning;
import java.util.ArrayList;
import java.util.List;

/// To a reviewer: everything needed to decide or, about a request that was decided meanwhile, that
/// nothing is left to do.
final class ReviewMail {
  private final Club club;
  private final SiteLinks links;
  private final Language language;
  private final Gathered gathered;
  private final UnreachableNotice notice;

  ReviewMail(Club club, SiteLinks links) {
    this.club = club;
    this.links = links;
    this.language = club.language();
    this.gathered = new Gathered(language);
    this.notice = new UnreachableNotice(club);
  }

  /// The mail for this letter.
  ///
  /// @throws IllegalArgumentException when the letter has no token or no code
  Mail write(Letter letter) {
    JoinRequest request = letter.request();
    Organisation organisation = request.application().organisation();
    List<Block> blocks = new ArrayList<>();
    blocks.add(request.decision().map(this::decided).orElseGet(() -> opening(request)));
    blocks.addAll(notice.about(letter.unreachable()));
    blocks.addAll(gathered.organisation(organisation));
    blocks.addAll(resemblances(letter.resemblances()));
    blocks.addAll(gathered.project(request.application().project()));
    blocks.addAll(gathered.person(request));
    blocks.add(writeBack(request));
    if (request.decision().isEmpty()) {
      blocks.addAll(decide(letter));
      blocks.add(consequences());
      blocks.add(warning());
    }
    return new Mail(
        language,
        language.of("Demande d’adhésion : ", "Request to join: ")
            + organisation.name()
            + " ("
            + request.reference()
            + ")",
        organisation.name() + language.of(" demande à rejoindre le club", " asks to join the club"),
        blocks);
  }

  private Block opening(JoinRequest request) {
    String at = Dates.of(club, language).moment(request.receivedAt());
    return new Paragraph(
        language.of(
            "Cette demande d’adhésion au Club utilisateurs %s a été reçue le %s. Sa référence : %s. "
                    .formatted(club.software(), at, request.reference())
                + "Tout ce que le formulaire a recueilli est ci-dessous, puis de quoi décider.",
            "This request to join the %s users’ club was received on %s. Its reference: %s. "
                    .formatted(club.software(), at, request.reference())
                + "Below is all that the form has gathered, then what you need to decide."));
  }

  private Block decided(Decision decision) {
    String at = Dates.of(club, language).moment(decision.at());
    String verdict =
        switch (decision.verdict()) {
          case ACCEPT -> language.of("acceptée", "accepted");
          case REFUSE -> language.of("refusée", "refused");
        };
    return new Paragraph(
        language.of(
            "Ce courriel vous parvient tard : la demande a déjà été %s, par %s, le %s. Il n’y a plus rien à faire."
                .formatted(verdict, decision.who(), at),
            "This mail reaches you late: the request has already been %s, by %s, on %s. There is nothing left to do."
                .formatted(verdict, decision.who(), at)));
  }

  private List<Block> resemblances(List<Resemblance> resemblances) {
    if (resemblances.isEmpty()) {
      return List.of(
          new Paragraph(
              language.of(
                  "Aucun membre de la liste ne porte un nom voisin.",
                  "No member on the list bears a similar name.")));
    }
    return List.of(
        new Heading(language.of("Peut-être déjà membre", "Perhaps a member already")),
        new Points(
            resemblances.stream()
                .map(
                    one -> one.existing() + language.of(" : ", ": ") + one.reason().label(language))
                .toList()));
  }

  private Block writeBack(JoinRequest request) {
    String label = language.of("Écrire à cette personne", "Write to this person");
    EmailAddress address = request.application().person().email();
    String subject = request.language().of("Votre demande ", "Your request ") + request.reference();
    return new Choice(
        label,
        address.value(),
        List.of(new Button(label, SiteLinks.mailto(address, subject), false)));
  }

  private List<Block> decide(Letter letter) {
    Token token = letter.token().orElseThrow(() -> new IllegalArgumentException("no token"));
    Code code = letter.code().orElseThrow(() -> new IllegalArgumentException("no code"));
    return List.of(
        new Heading(language.of("Décider", "Decide")),
        new Paragraph(
            language.of(
                "Les liens ouvrent une page qui montre la demande ; ils ne décident rien par "
                    + "eux-mêmes. La décision vaut une fois ce code recopié sur la page :",
                "The links open a page that shows the request; by themselves they decide nothing. "
                    + "The decision stands once you have copied this code onto the page:")),
        new Big("Code", code.value()),
        new Choice(
            language.of("Voir la demande et décider", "See the request and decide"),
            links.review(token),
            List.of(
                new Button(
                    language.of("Accepter…", "Accept…"), links.review(token, Verdict.ACCEPT), true),
                new Button(
                    language.of("Refuser…", "Refuse…"),
                    links.review(token, Verdict.REFUSE),
                    false))));
  }

  private Block consequences() {
    return new Points(
        List.of(
            language.of(
                "Si vous acceptez, le nom paraît aussitôt sur la liste publique et la personne "
                    + "en est avertie par courriel.",
                "If you accept, the name appears on the public list at once and the person is "
                    + "told by e-mail."),
            language.of(
                "Si vous refusez, la personne reçoit votre motif mot pour mot.",
                "If you refuse, the person receives your reason word for word."),
            language.of(
                "Chaque boîte qui peut décider reçoit un compte rendu, avec le nom que vous "
                    + "aurez indiqué.",
                "Every mailbox that may decide receives a receipt, with the name you will have "
                    + "given."),
            language
                .of(
                    "Le lien vaut %s jours. Une seule décision est possible : la première.",
                    "The link lives %s days. Only one decision can be made: the first.")
                .formatted(club.terms().linkDays())));
  }

  private Block warning() {
    return new Warning(
        language.of("Personnel : à ne pas transférer", "Personal: do not forward"),
        language.of(
            "Le lien et le code de ce courriel permettent, ensemble, de décider au nom de "
                + "votre boîte. Pour parler de la demande, citez sa référence.",
            "The link and the code in this mail together let anyone decide in your mailbox’s "
                + "name. To talk about the request, quote its reference."));
  }
}
