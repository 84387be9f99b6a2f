package club.core.mail;

import club.core.request.JoinRequest;
import java.util.Optional;

/// Tells what became of the mails to applicants. Reads are strongly consistent.
public interface Tracking {
  /// The ledger's entry for the mail of this kind to the applicant, about the request's present
  /// generation; empty where none was ever due.
  Optional<LedgerEntry> toApplicant(JoinRequest request, MailKind kind);
}
