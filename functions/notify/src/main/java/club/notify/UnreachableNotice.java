package club.notify;

import club.core.Club;
import club.core.Dates;
import club.core.Language;
import club.core.mail.Blockage;
import club.core.mail.Recipient;
import club.core.mail.Unreachable;
import club.notify.Block.Heading;
import club.notify.Block.Points;
import java.util.List;

/// Tells staff whose mails do not arrive, since when, why, and what to do.
final class UnreachableNotice {
  private final Club club;
  private final Language language;

  UnreachableNotice(Club club) {
    this.club = club;
    this.language = club.language();
  }

  /// A heading and a point for each address; nothing where all mails arrive.
  List<Block> about(List<Unreachable> unreachable) {
    return unreachable.isEmpty()
        ? List.of()
        : List.of(
            new Heading(
                language.of(
                    "À savoir : des courriels n’arrivent pas", "Please note: mails do not arrive")),
            new Points(unreachable.stream().map(this::point).toList()));
  }

  private String point(Unreachable one) {
    return String.join(" ", who(one), what(one.why()), stopped(), toDo(one));
  }

  private String who(Unreachable one) {
    return switch (one.who()) {
      case Recipient.Applicant() ->
          language
              .of("L’adresse de la personne qui demande (%s) :", "The applicant’s address (%s):")
              .formatted(one.address().value());
      case Recipient.Reviewer(var mailbox) ->
          language
              .of("La boîte %s, qui peut décider :", "The mailbox %s, which may decide:")
              .formatted(mailbox.value());
    };
  }

  private String what(Blockage why) {
    String at = Dates.of(club, language).moment(why.since());
    String note = why.note().isEmpty() ? "" : " (" + why.note() + ")";
    return switch (why.reason()) {
      case BOUNCE ->
          language.of(
              "elle n’accepte pas le courrier, notre message du %s est revenu%s."
                  .formatted(at, note),
              "it does not accept mail, our message of %s came back%s.".formatted(at, note));
      case COMPLAINT ->
          language.of(
              "notre message du %s y a été signalé comme indésirable%s.".formatted(at, note),
              "our message of %s was reported there as unwanted%s.".formatted(at, note));
    };
  }

  private String stopped() {
    return language.of("Plus aucun courriel n’y est envoyé.", "No more mail is sent to it.");
  }

  private String toDo(Unreachable one) {
    return switch (one.who()) {
      case Recipient.Applicant() ->
          language.of(
              "Joignez la personne autrement ; si l’adresse est bonne, demandez à qui exploite le "
                  + "club de lever le blocage (ce qui lui était destiné part alors).",
              "Reach the person otherwise; if the address is right, ask whoever runs the club to "
                  + "lift the block (what was held back then leaves).");
      case Recipient.Reviewer(var _) ->
          language.of(
              "Vérifiez-la, puis demandez à qui exploite le club de lever le blocage (ce qui lui "
                  + "était destiné part alors) ou de retirer la boîte.",
              "Check it, then ask whoever runs the club to lift the block (what was held back "
                  + "then leaves) or to remove the mailbox.");
    };
  }
}
