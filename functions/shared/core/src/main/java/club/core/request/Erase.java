package club.core.request;

import club.core.DependencyFailure;
import club.core.Reference;
import club.core.link.Link;
import club.core.register.Contact;
import club.core.register.Contacts;
import club.core.register.Member;
import club.core.register.Register;
import club.core.register.Registers;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/// Erases what the club holds of an applicant. It is entered into the [ErasureLedger] before
/// anything is removed, so that a restore erases it again.
///
/// An organisation that was listed stays listed: its name is not the person's. The member's contact
/// goes where it is the applicant, and stays where the organisation has named somebody else since.
public final class Erase {
  private static final int TRIES = 5;

  private final Ports ports;
  private final Clock clock;

  /// The ports that it uses.
  public record Ports(
      Requests requests,
      Registers registers,
      Contacts contacts,
      Erasures erasures,
      ErasureLedger ledger) {}

  /// Erases through these ports.
  public Erase(Ports ports, Clock clock) {
    this.ports = ports;
    this.clock = clock;
  }

  /// The result of erasing.
  public enum Outcome {
    /// It is erased now.
    DONE,
    /// It was erased before.
    BEFORE,
    /// The link has ended meanwhile; nothing was erased.
    ENDED,
    /// There is no such request.
    UNKNOWN
  }

  /// Erases the request of this reference.
  ///
  /// @throws DependencyFailure when it is not known to be complete; run it again
  public Outcome erase(Reference reference) {
    return erase(reference, Optional.empty());
  }

  /// As [#erase(Reference)], if this link is still alive.
  public Outcome erase(Link link) {
    return erase(link.reference(), Optional.of(link));
  }

  /// Erases the contact of this member.
  ///
  /// @throws DependencyFailure when it is not known to be complete; run it again
  public void eraseContact(Reference member) {
    ports
        .ledger()
        .add(new ErasureLedger.Entry(ErasureLedger.Kind.CONTACT, member, clock.instant()));
    ports.erasures().eraseContact(member);
  }

  private Outcome erase(Reference reference, Optional<Link> link) {
    boolean entered = false;
    for (int i = 0; i < TRIES; i++) {
      Optional<JoinRequest> request = ports.requests().find(reference);
      if (request.isEmpty()) {
        return ports.erasures().at(reference).isPresent() ? Outcome.BEFORE : Outcome.UNKNOWN;
      }
      Instant now = clock.instant();
      Optional<Link> needed = entered ? Optional.empty() : link;
      if (needed.filter(one -> one.isExpired(now)).isPresent()) {
        return Outcome.ENDED;
      }
      entered = true;
      ports.ledger().add(new ErasureLedger.Entry(ErasureLedger.Kind.REQUEST, reference, now));
      JoinRequest before = request.get();
      if (ports
          .erasures()
          .erase(
              new Erasures.Erasure(
                  before,
                  before.erased(now),
                  contactOf(before),
                  Join.formKey(before, now).hash(),
                  needed))) {
        return Outcome.DONE;
      }
    }
    throw new DependencyFailure(
        "erase a request", "table", new IllegalStateException("overtaken each time"));
  }

  /// The member that the request became, where its contact is the applicant.
  private Optional<Reference> contactOf(JoinRequest request) {
    Register register = ports.registers().read();
    return register
        .member(request.reference())
        .or(() -> request.decision().flatMap(Decision::publishedName).flatMap(register::same))
        .map(Member::reference)
        .filter(
            member -> ports.contacts().find(member).filter(one -> isOf(one, request)).isPresent());
  }

  private static boolean isOf(Contact contact, JoinRequest request) {
    Person person = request.application().person();
    String name = person.firstName() + " " + person.lastName();
    return contact.address().fingerprint().equals(person.email().fingerprint())
        || contact.name().filter(name::equals).isPresent();
  }
}
