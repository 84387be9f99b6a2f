package club.core.mail;

import club.core.EmailAddress;
import club.core.link.Code;
import club.core.link.Token;
import club.core.register.Resemblance;
import club.core.request.JoinRequest;
import java.util.List;
import java.util.Optional;

/// Writes a mail: the same bytes for the same letter.
public interface Composer {
  /// The mail for this letter, addressed to `letter.to()`.
  Mailer.Message compose(Letter letter);

  /// All that a mail may say.
  ///
  /// - `token`: of the link it carries, if it carries one
  /// - `code`: what a reviewer copies to decide
  /// - `resemblances`: members that may be the same body
  /// - `unreachable`: to staff, whose mails about this request do not arrive
  record Letter(
      LedgerEntry entry,
      EmailAddress to,
      JoinRequest request,
      Optional<Token> token,
      Optional<Code> code,
      List<Resemblance> resemblances,
      List<Unreachable> unreachable) {
    public Letter {
      resemblances = List.copyOf(resemblances);
      unreachable = List.copyOf(unreachable);
    }
  }
}
