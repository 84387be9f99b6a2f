package club.core.mail;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.mail.Composer.About;
import club.core.register.Contact;
import club.core.register.Member;
import club.core.register.Register;
import club.core.request.Decision;
import club.core.request.JoinRequest;
import club.core.request.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads dossiers: what the mails that are due need, and no more.
///
/// @param reviewers the mailboxes that decide
/// @param escalation who is told of requests that wait for too long, if anybody
record Dossiers(
    SendMails.Ports ports, List<EmailAddress> reviewers, Optional<EmailAddress> escalation) {
  /// The dossier of these due mails. It is read before the first mail is claimed, so that mails
  /// stay due when a read fails.
  Dossier read(Reference reference, List<LedgerEntry> due) {
    boolean aboutMember = due.stream().anyMatch(entry -> entry.kind().isAboutMember());
    boolean isDigest = isAny(due, MailKind.DIGEST);
    Optional<JoinRequest> request =
        due.stream().anyMatch(entry -> entry.kind().isAboutRequest())
            ? ports.requests().find(reference)
            : Optional.empty();
    Optional<Register> register =
        aboutMember || isDigest || isAny(due, MailKind.REVIEW) || isAcceptance(due, request)
            ? Optional.of(ports.registers().read())
            : Optional.empty();
    Optional<Contact> contact = aboutMember ? ports.contacts().find(reference) : Optional.empty();
    Dossier.Addresses addresses = new Dossier.Addresses(request, contact, escalation);
    return new Dossier(
        addresses,
        register,
        isAny(due, MailKind.REVIEW) ? ports.waiting().all() : List.of(),
        register
            .filter(_ -> aboutMember || isListed(request))
            .flatMap(all -> listed(reference, request, all)),
        isAny(due, MailKind.CHANGED) ? ports.chronicle().of(reference) : List.of(),
        isAny(due, MailKind.PROPOSAL) || isAny(due, MailKind.ANSWER)
            ? ports.proposals().of(reference)
            : List.of(),
        isDigest ? register.flatMap(all -> morning(reference, all)) : Optional.empty(),
        isAny(due, MailKind.ACKNOWLEDGEMENT) ? ports.notes().usualDays() : Optional.empty(),
        reviewers,
        unreachable(due, addresses));
  }

  private Optional<About> morning(Reference reference, Register register) {
    return ports
        .notes()
        .digest(reference)
        .map(
            digest ->
                new About.Morning(
                    digest,
                    ports.waiting().all(),
                    ports.waiting().in(Status.ACCEPTED),
                    ports.waiting().in(Status.QUESTIONED),
                    ports.suspects().all(),
                    register));
  }

  private static boolean isAny(List<LedgerEntry> due, MailKind kind) {
    return due.stream().anyMatch(entry -> entry.kind() == kind);
  }

  private static boolean isAcceptance(List<LedgerEntry> due, Optional<JoinRequest> request) {
    return (isAny(due, MailKind.RECEIPT) || isAny(due, MailKind.DECISION)) && isListed(request);
  }

  private static boolean isListed(Optional<JoinRequest> request) {
    return request.filter(found -> found.status() == Status.LISTED).isPresent();
  }

  /// The member of this reference; for a request of a former member, the one that it is again.
  private static Optional<Member> listed(
      Reference reference, Optional<JoinRequest> request, Register register) {
    return register
        .member(reference)
        .or(
            () ->
                request
                    .flatMap(JoinRequest::decision)
                    .flatMap(Decision::publishedName)
                    .flatMap(register::same));
  }

  /// Whom mails do not reach among applicant, contact and reviewers.
  private List<Unreachable> unreachable(List<LedgerEntry> due, Dossier.Addresses addresses) {
    Stream<Recipient> all =
        Stream.of(
                addresses.request().stream().map(found -> new Recipient.Applicant()),
                addresses.contact().stream().map(found -> new Recipient.Contact()),
                reviewers.stream().map(Recipient.Reviewer::new),
                due.stream().map(LedgerEntry::recipient))
            .flatMap(some -> some);
    return all.distinct()
        .flatMap(who -> addresses.of(who).stream().flatMap(to -> blocked(who, to)))
        .toList();
  }

  private Stream<Unreachable> blocked(Recipient who, EmailAddress to) {
    return ports.blockages().find(to).map(why -> new Unreachable(who, to, why)).stream();
  }
}
