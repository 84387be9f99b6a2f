package club.core.mail;

import club.core.EmailAddress;
import club.core.entry.Proposal;
import club.core.link.Code;
import club.core.link.Token;
import club.core.register.Contact;
import club.core.register.Member;
import club.core.register.Register;
import club.core.register.RegisterEntry;
import club.core.register.Resemblance;
import club.core.request.JoinRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Writes mails: the same bytes for the same letter.
public interface Composer {
  /// The mail for this letter, addressed to `letter.to()`.
  Mailer.Message compose(Letter letter);

  /// What a mail is about.
  sealed interface About {
    /// A request to join.
    record Request(JoinRequest request) implements About {}

    /// Several requests that a reviewer is asked about at once, because many came in.
    ///
    /// @param letters about one request each, with its own link and code
    record Requests(List<Letter> letters) implements About {
      public Requests {
        letters = List.copyOf(letters);
      }
    }

    /// A member's entry.
    ///
    /// @param contact whom the club writes to about it
    /// @param change the change that the mail reports, in a mail about one
    /// @param proposal what the mail reports, in a mail about a proposal
    record Entry(
        Member member,
        Optional<Contact> contact,
        Optional<RegisterEntry> change,
        Optional<Proposal> proposal)
        implements About {}

    /// Members that no announcement names yet.
    ///
    /// @param newest the last that joined
    record News(Member newest, Register register) implements About {}
  }

  /// Everything a mail may say.
  ///
  /// @param token the token of the link that it carries, if any
  /// @param linkEndsAt when that link expires
  /// @param code the code that its reader copies to decide or to change something
  /// @param resemblances who may be the same body, the strongest reason first
  /// @param unreachable in mails to staff: who does not receive the mails about this request or
  ///   member
  record Letter(
      LedgerEntry entry,
      EmailAddress to,
      About about,
      Optional<Token> token,
      Optional<Instant> linkEndsAt,
      Optional<Code> code,
      List<Resemblance> resemblances,
      List<Unreachable> unreachable) {
    public Letter {
      resemblances = List.copyOf(resemblances);
      unreachable = List.copyOf(unreachable);
    }

    /// The request that it is about.
    ///
    /// @throws IllegalArgumentException when it is not about a request
    public JoinRequest request() {
      if (about instanceof About.Request(JoinRequest request)) {
        return request;
      }
      throw new IllegalArgumentException("not about a request");
    }

    /// The entry that it is about.
    ///
    /// @throws IllegalArgumentException when it is not about a member's entry
    public About.Entry member() {
      if (about instanceof About.Entry member) {
        return member;
      }
      throw new IllegalArgumentException("not about a member");
    }
  }
}
