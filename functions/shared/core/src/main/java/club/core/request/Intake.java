package club.core.request;

import club.core.Reference;
import club.core.Sha256;
import club.core.link.Link;
import club.core.mail.LedgerEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Stores new requests: all of a [Submission] in one transaction, or nothing.
public interface Intake {
  /// Stores it, unless its key or its reference is taken. A key is free again from its end on.
  ///
  /// @throws club.core.DependencyFailure when it is not known to be stored; the same submission may
  ///   be sent again
  Stored store(Submission submission);

  /// Adds a further link to a request that is stored. Doing it again with the same link changes
  /// nothing.
  ///
  /// @throws club.core.DependencyFailure when it is not known to be there
  void add(Link follow);

  /// A new request with all that is stored beside it.
  record Submission(JoinRequest request, Key key, Link follow, List<LedgerEntry> mails) {
    public Submission {
      mails = List.copyOf(mails);
    }
  }

  /// An idempotency key and what it was used for.
  ///
  /// - `hash`, `body`: SHA-256 of the key and of what was asked, 64 hexadecimal digits
  /// - `expiresAt`: until when it answers with the same reference
  record Key(String hash, String body, Instant expiresAt) {
    /// For how long a client's own key counts.
    public static final Duration CLIENT_LIFE = Duration.ofDays(30);

    /// For how long the same application counts as the same request, where the client sent no key:
    /// a double click and a form that was sent again after a doubt are harmless.
    public static final Duration FORM_LIFE = Duration.ofHours(24);

    /// The key that a client sent.
    static Key ofClient(String sent, String body, Instant now) {
      return new Key(Sha256.of("client-key:" + sent), body, now.plus(CLIENT_LIFE));
    }

    /// The key that the application itself is.
    static Key ofForm(String body, Instant now) {
      return new Key(Sha256.of("form:" + body), body, now.plus(FORM_LIFE));
    }
  }

  /// What came of it.
  sealed interface Stored {
    /// It is durably stored.
    record New() implements Stored {}

    /// The same key with the same body was stored before, under this reference.
    record Again(Reference reference) implements Stored {}

    /// The same key was used for another body.
    record KeyReused() implements Stored {}

    /// Another request has this reference: take another one.
    record ReferenceTaken() implements Stored {}
  }
}
