package club.core.request;

import club.core.Reference;
import club.core.Sha256;
import club.core.link.Link;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Stores new requests: all of a [Submission] in one transaction, or nothing.
public interface Intake {
  /// Stores a submission, unless its key or its reference is taken. An expired key is free again.
  /// The acknowledgement is left out where its address was sent another one, of any request, whose
  /// [Submission#quietUntil] is to come: of simultaneous submissions one alone is acknowledged.
  ///
  /// @throws club.core.DependencyFailure when it is not known to be stored; the same submission may
  ///   be sent again
  Stored store(Submission submission);

  /// Adds a further link to a stored request. Repeating it with the same link changes nothing.
  ///
  /// @throws club.core.DependencyFailure when it is not known to be stored
  void add(Link follow);

  /// A new request with everything that is stored beside it.
  ///
  /// @param mails to be sent; without any, the request is kept aside, see [Suspects]
  /// @param quietUntil until when the applicant's address is sent no further acknowledgement
  record Submission(
      JoinRequest request, Key key, Link follow, List<LedgerEntry> mails, Instant quietUntil) {
    public Submission {
      mails = List.copyOf(mails);
    }

    /// Whether an acknowledgement is among the mails.
    public boolean isAcknowledged() {
      return mails.stream().anyMatch(mail -> mail.kind() == MailKind.ACKNOWLEDGEMENT);
    }

    /// The same without the acknowledgement.
    public Submission unacknowledged() {
      List<LedgerEntry> others =
          mails.stream().filter(mail -> mail.kind() != MailKind.ACKNOWLEDGEMENT).toList();
      return new Submission(request, key, follow, others, quietUntil);
    }
  }

  /// An idempotency key and what it was used for.
  ///
  /// @param hash SHA-256 of the key, 64 hexadecimal digits
  /// @param body SHA-256 of the application, 64 hexadecimal digits
  /// @param expiresAt until when it gives the same reference
  record Key(String hash, String body, Instant expiresAt) {
    /// How long a client's own key is valid.
    public static final Duration CLIENT_LIFE = Duration.ofDays(30);

    /// How long an equal application counts as the same request, where the client sent no key: a
    /// double click and a repeated form are harmless.
    public static final Duration FORM_LIFE = Duration.ofHours(24);

    /// The key of a client that sent one.
    static Key ofClient(String sent, String body, Instant now) {
      return new Key(Sha256.of("client-key:" + sent), body, now.plus(CLIENT_LIFE));
    }

    /// The key of an application without one: derived from the application itself.
    static Key ofForm(String body, Instant now) {
      return new Key(Sha256.of("form:" + body), body, now.plus(FORM_LIFE));
    }
  }

  /// The result of storing.
  sealed interface Stored {
    /// It is durably stored.
    record New() implements Stored {}

    /// The same key with the same body was stored before, under this reference.
    record Again(Reference reference) implements Stored {}

    /// The same key was used for another body.
    record KeyReused() implements Stored {}

    /// Another request has this reference: try another one.
    record ReferenceTaken() implements Stored {}
  }
}
