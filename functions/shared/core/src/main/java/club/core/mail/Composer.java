package club.core.mail;

import club.core.EmailAddress;
import club.core.entry.Proposal;
import club.core.link.Code;
import club.core.link.Token;
import club.core.morning.Digest;
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

    /// A request that was just received.
    ///
    /// @param usualDays within how many working days staff usually decide, where that is known
    record Received(JoinRequest request, Optional<Integer> usualDays) implements About {}

    /// A request that waits for staff for too long.
    ///
    /// @param reviewers who should decide
    record Overdue(JoinRequest request, List<EmailAddress> reviewers) implements About {
      public Overdue {
        reviewers = List.copyOf(reviewers);
      }
    }

    /// What waits on a morning. The requests are those that wait when the mail is written, the
    /// longest first.
    ///
    /// @param decisions those to which staff owe an answer
    /// @param conventions those whose convention is to be signed
    /// @param questions those whose applicant was asked something
    /// @param suspects those that are kept aside
    record Morning(
        Digest digest,
        List<JoinRequest> decisions,
        List<JoinRequest> conventions,
        List<JoinRequest> questions,
        List<JoinRequest> suspects,
        Register register)
        implements About {
      public Morning {
        decisions = List.copyOf(decisions);
        conventions = List.copyOf(conventions);
        questions = List.copyOf(questions);
        suspects = List.copyOf(suspects);
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
  /// @param entryToken for the receipt of a listing: the token of a second link, to the member's
  ///   entry
  /// @param linkEndsAt when its links expire
  /// @param code the code that its reader copies to decide or to change something
  /// @param resemblances who may be the same body, the strongest reason first
  /// @param unreachable in mails to staff: who else does not receive the mails about this request
  ///   or member
  record Letter(
      LedgerEntry entry,
      EmailAddress to,
      About about,
      Optional<Token> token,
      Optional<Token> entryToken,
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
      return switch (about) {
        case About.Request(JoinRequest request) -> request;
        case About.Received(JoinRequest request, var _) -> request;
        case About.Overdue(JoinRequest request, var _) -> request;
        case About.Requests _, About.Morning _, About.Entry _, About.News _ ->
            throw new IllegalArgumentException("not about a request");
      };
    }

    /// The token of its link.
    ///
    /// @throws IllegalArgumentException when it carries none
    public Token requiredToken() {
      return token.orElseThrow(() -> new IllegalArgumentException("no token"));
    }

    /// The code that its reader copies.
    ///
    /// @throws IllegalArgumentException when it carries none
    public Code requiredCode() {
      return code.orElseThrow(() -> new IllegalArgumentException("no code"));
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
