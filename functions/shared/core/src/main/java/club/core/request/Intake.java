package club.core.request;

import club.core.Reference;
import club.core.link.Link;
import club.core.mail.LedgerEntry;
import java.time.Duration;
import java.util.List;

/// Stores new requests: all of a [Submission] in one transaction, or nothing.
public interface Intake {
  /// For how long a key answers with the same reference.
  Duration KEY_LIFE = Duration.ofDays(30);

  /// Stores it, unless one of its keys or its reference is taken.
  ///
  /// @throws club.core.DependencyFailure when it is not known to be stored; the same submission may
  ///   be sent again
  Stored store(Submission submission);

  /// A new request with all that is stored beside it.
  ///
  /// - `keys`: one for each secret key of the ring, so that whoever knows only one of them finds
  ///   what was stored with the other
  record Submission(JoinRequest request, List<Key> keys, Link follow, List<LedgerEntry> mails) {
    public Submission {
      keys = List.copyOf(keys);
      mails = List.copyOf(mails);
    }
  }

  /// An idempotency key and what it was used for, as hashes keyed by one secret key.
  ///
  /// - `hash`, `body`: of the key and of what was asked, 64 hexadecimal digits
  /// - `keyId`: [club.core.link.HmacKey#id] of the secret key
  record Key(String hash, String body, String keyId) {}

  /// What came of it.
  sealed interface Stored {
    /// It is durably stored.
    record New() implements Stored {}

    /// The same key with the same body was stored before, under this reference; the secret key of
    /// this id made its follow link. Where that was not kept yet, it is the one that keyed the
    /// hash.
    record Again(Reference reference, String followKeyId) implements Stored {}

    /// The same key was used for another body.
    record KeyReused() implements Stored {}

    /// Another request has this reference: take another one.
    record ReferenceTaken() implements Stored {}
  }
}
