package club.notify;

import club.core.Club;
import club.core.Language;
import club.core.request.JoinRequest;

/// The closing paragraphs of mails to an applicant.
final class Closings {
  private Closings() {}

  /// Whom to write to.
  static Block questions(Club club, JoinRequest request, Language language) {
    return new Block.Paragraph(
        language
            .of(
                "Une question, une erreur à corriger ? Répondez à ce courriel ou écrivez à %s, en "
                    + "rappelant la référence %s.",
                "A question, a mistake to correct? Reply to this mail or write to %s, and quote the "
                    + "reference %s.")
            .formatted(club.contact().value(), request.reference()));
  }
}
