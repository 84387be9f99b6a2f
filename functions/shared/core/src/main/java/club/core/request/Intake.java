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

  /// Stores it, unless its key or its reference is taken.
  ///
  /// @throws club.core.DependencyFailure when it is not known to be stored; the same submission may
  ///   be sent again
  Stored store(Submission submission);

  /// A new request with all that is stored beside it.
  ///
  /// - `key`, `body`: keyed hashes of the idempotency key and of what was asked, 64 hexadecimal
  ///   digits
  record Submission(
      JoinRequest request, String key, String body, Link follow, List<LedgerEntry> mails) {
    public Submission {
      mails = List.copyOf(mails);
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
