package club.core.memory;

import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import club.core.mail.Tracking;
import club.core.request.JoinRequest;
import java.util.Optional;

/// [Tracking] in memory.
public record InMemoryTracking(InMemoryClub club) implements Tracking {
  @Override
  public Optional<LedgerEntry> toApplicant(JoinRequest request, MailKind kind) {
    return club.mails(request.reference()).stream()
        .filter(mail -> mail.kind() == kind && mail.generation() == request.generation())
        .filter(mail -> mail.recipient().equals(new Recipient.Applicant()))
        .findFirst();
  }
}
