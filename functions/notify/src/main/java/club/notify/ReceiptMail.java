package club.notify;

import club.core.Club;
import club.core.Dates;
import club.core.Language;
import club.core.mail.Composer.Letter;
import club.core.request.Decision;
import club.core.request.JoinRequest;
import club.core.request.Organisation;
import club.notify.Block.Button;
import club.notify.Block.Fact;
import club.notify.Block.Facts;
import club.notify.Block.Heading;
import club.notify.Block.Paragraph;
import club.notify.Block.Words;
import java.util.ArrayList;
import java.util.List;

/// To a reviewer: who decided what, and when.
final class ReceiptMail {
  private final Club club;
  private final SiteLinks links;
  private final Language language;

  ReceiptMail(Club club, SiteLinks links) {
    this.club = club;
    this.links = links;
    this.language = club.language();
  }

  /// The mail for this letter.
  ///
  /// @throws IllegalArgumentException when the request is undecided
  Mail write(Letter letter) {
    JoinRequest request = letter.request();
    Decision decision =
        request.decision().orElseThrow(() -> new IllegalArgumentException("no decision"));
    Organisation organisation = request.application().organisation();
    String verdict =
        switch (decision.verdict()) {
          case ACCEPT -> language.of("Demande acceptée", "Request accepted");
          case REFUSE -> language.of("Demande refusée", "Request refused");
        };
    String title = verdict + language.of(" : ", ": ") + organisation.name();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Paragraph(
            language.of(
                "Une décision vient d’être prise ; elle n’appelle rien de votre part.",
                "A decision has just been made; nothing is expected of you.")));
    blocks.add(facts(request, decision, verdict));
    blocks.addAll(new UnreachableNotice(club).about(letter.unreachable()));
    blocks.addAll(
        switch (decision.verdict()) {
          case ACCEPT -> listed(decision.publishedName().orElse(organisation.listedName()));
          case REFUSE -> reason(decision.reason().orElse(""));
        });
    blocks.add(
        new Paragraph(
            language.of(
                "Chaque boîte qui peut décider reçoit ce compte rendu. Une erreur ? Voyez-en la "
                    + "suite avec l’équipe, en citant la référence.",
                "Every mailbox that may decide receives this receipt. A mistake? Settle it with "
                    + "the team, and quote the reference.")));
    return new Mail(language, title + " (" + request.reference() + ")", title, blocks);
  }

  private Block facts(JoinRequest request, Decision decision, String verdict) {
    String declared =
        decision
            .decidedBy()
            .map(name -> name + language.of(" (nom déclaré)", " (declared name)"))
            .orElse(language.of("nom non indiqué", "name not given"));
    return new Facts(
        List.of(
            Fact.of(language.of("Décision", "Decision"), verdict),
            Fact.of(language.of("Référence", "Reference"), request.reference().value()),
            Fact.of(language.of("Par", "By"), declared),
            Fact.of(
                language.of("Depuis le lien de la boîte", "From the link of the mailbox"),
                decision.mailbox().value()),
            Fact.of(language.of("Le", "On"), Dates.of(club, language).moment(decision.at()))));
  }

  private List<Block> listed(String name) {
    return List.of(
        new Heading(language.of("Nom publié", "Published name")),
        Words.ofTeam(name),
        new Button(
            language.of("Voir la liste des membres", "See the list of members"),
            links.members(language),
            false));
  }

  private List<Block> reason(String reason) {
    return List.of(
        new Heading(
            language.of(
                "Motif, tel que la personne le reçoit", "Reason, as the applicant receives it")),
        Words.ofTeam(reason));
  }
}
