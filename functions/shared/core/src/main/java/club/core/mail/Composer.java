package club.core.mail;

import club.core.EmailAddress;
import club.core.link.Code;
import club.core.link.Token;
import club.core.register.Resemblance;
import club.core.request.JoinRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Writes mails: the same bytes for the same letter.
public interface Composer {
  /// The mail for this letter, addressed to `letter.to()`.
  Mailer.Message compose(Letter letter);

  /// Everything a mail may say.
  ///
  /// @param token the token of the link that it carries, if any
  /// @param linkEndsAt when that link expires
  /// @param code the code that a reviewer copies to decide
  /// @param resemblances who may be the same body, the strongest reason first
  /// @param unreachable in mails to staff: who does not receive the mails about this request
  record Letter(
      LedgerEntry entry,
      EmailAddress to,
      JoinRequest request,
      Optional<Token> token,
      Optional<Instant> linkEndsAt,
      Optional<Code> code,
      List<Resemblance> resemblances,
      List<Unreachable> unreachable) {
    public Letter {
      resemblances = List.copyOf(resemblances);
      unreachable = List.copyOf(unreachable);
    }
  }
}
