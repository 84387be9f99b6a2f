package club.core.mail;

import club.core.EmailAddress;
import club.core.entry.Proposal;
import club.core.mail.Composer.About;
import club.core.mail.Composer.Letter;
import club.core.register.Contact;
import club.core.register.Member;
import club.core.register.Register;
import club.core.register.RegisterEntry;
import club.core.register.Resemblance;
import club.core.request.Duplicates;
import club.core.request.JoinRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The data from which the mails of a request or member are written.
///
/// @param listed the member that the request became, or that the mails are about
/// @param morning what a digest tells
/// @param usualDays within how many working days staff usually decide
record Dossier(
    Addresses addresses,
    Optional<Register> register,
    List<JoinRequest> waiting,
    Optional<Member> listed,
    List<RegisterEntry> changes,
    List<Proposal> proposals,
    Optional<About> morning,
    Optional<Integer> usualDays,
    List<EmailAddress> reviewers,
    List<Unreachable> unreachable) {

  /// Where each recipient is reached.
  record Addresses(
      Optional<JoinRequest> request, Optional<Contact> contact, Optional<EmailAddress> escalation) {
    Optional<EmailAddress> of(Recipient who) {
      return switch (who) {
        case Recipient.Reviewer(EmailAddress mailbox) -> Optional.of(mailbox);
        case Recipient.Applicant() -> request.map(found -> found.application().person().email());
        case Recipient.Contact() -> contact.map(Contact::address);
        case Recipient.Escalation() -> escalation;
      };
    }
  }

  Optional<JoinRequest> request() {
    return addresses.request();
  }

  boolean isOvertaken(LedgerEntry entry) {
    return request().filter(found -> Overtaken.is(entry, found)).isPresent();
  }

  boolean isBlocked(LedgerEntry entry) {
    return unreachable.stream()
        .anyMatch(one -> one.who().equals(entry.recipient()) && one.why().stopsMail());
  }

  /// The letter that says all that a mail may say; empty where it is about something that is gone.
  ///
  /// @param carried the mail's links
  Optional<Supplier<Letter>> letter(LedgerEntry entry, List<MailLinks.Carried> carried) {
    return about(entry).map(about -> () -> letter(entry, about, carried));
  }

  private Optional<About> about(LedgerEntry entry) {
    return switch (entry.kind()) {
      case REVIEW,
          DECISION,
          RECEIPT,
          WITHDRAWAL,
          FRESH,
          WARNING,
          LAST_WARNING,
          STAFF_WARNING,
          LAST_STAFF_WARNING,
          EXPIRY,
          EXPIRY_RECEIPT ->
          request().map(About.Request::new);
      case ACKNOWLEDGEMENT -> request().map(one -> new About.Received(one, usualDays));
      case ESCALATION -> request().map(one -> new About.Overdue(one, reviewers));
      case DIGEST -> morning;
      case DOOR, ENTRY, STILL_RIGHT, CHANGED, PROPOSAL, LOGO, ANSWER ->
          listed.map(member -> entry(entry, member));
      case ANNOUNCEMENT ->
          listed.flatMap(member -> register.map(all -> new About.News(member, all)));
    };
  }

  private About entry(LedgerEntry entry, Member member) {
    boolean isChange = entry.kind() == MailKind.CHANGED;
    return new About.Entry(
        member,
        addresses.contact(),
        changes.stream().filter(one -> isChange && one.number() == entry.generation()).findFirst(),
        proposals.stream()
            .filter(one -> !isChange && one.number() == entry.generation())
            .findFirst());
  }

  private Letter letter(LedgerEntry entry, About about, List<MailLinks.Carried> carried) {
    Optional<MailLinks.Carried> first = carried.stream().findFirst();
    return new Letter(
        entry,
        addresses
            .of(entry.recipient())
            .orElseThrow(() -> new IllegalArgumentException("no address")),
        about,
        first.map(MailLinks.Carried::token),
        carried.stream().skip(1).findFirst().map(MailLinks.Carried::token),
        first.flatMap(found -> found.link().expiresAt()),
        first.map(MailLinks.Carried::code),
        entry.kind() == MailKind.REVIEW ? resemblances() : List.of(),
        entry.kind().isToStaff() ? unreachableBeside(entry) : List.of());
  }

  private List<Resemblance> resemblances() {
    return request()
        .flatMap(found -> register.map(all -> Duplicates.of(found, all, waiting)))
        .orElse(List.of());
  }

  /// Mails about a member do not tell of the applicant that it once was, nor the other way round;
  /// and none tells its own reader, whom it reaches.
  private List<Unreachable> unreachableBeside(LedgerEntry entry) {
    return unreachable.stream()
        .filter(one -> !one.who().equals(entry.recipient()))
        .filter(
            one ->
                switch (one.who()) {
                  case Recipient.Applicant() -> !entry.kind().isAboutMember();
                  case Recipient.Contact() -> entry.kind().isAboutMember();
                  case Recipient.Reviewer(var _), Recipient.Escalation() -> true;
                })
        .toList();
  }
}
