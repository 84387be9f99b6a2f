package club.core.request;

import club.core.Club;
import club.core.Reference;
import club.core.Retention;
import club.core.entry.Confirmation;
import club.core.entry.Confirmations;
import club.core.register.Member;
import club.core.register.Register;
import club.core.register.Registers;
import club.core.register.Until;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Erases what the club has kept of people for as long as it said it would ([Retention]): requests
/// that ended without a member, requests that nobody answered and whose address nobody confirmed,
/// and the contacts of members that left.
///
/// It works in the hour after [#HOUR], so that the schedule may call it at any time.
public final class Forget {
  /// The hour of the club's day in which it works.
  static final int HOUR = 4;

  private static final List<Status> ENDED =
      List.of(Status.REFUSED, Status.CLOSED, Status.WITHDRAWN, Status.EXPIRED);

  private final WaitingRequests requests;
  private final Registers registers;
  private final Confirmations contacts;
  private final Erase erase;
  private final Club club;
  private final Clock clock;

  /// Reads with these ports.
  public Forget(
      WaitingRequests requests,
      Registers registers,
      Confirmations contacts,
      Erase erase,
      Club club,
      Clock clock) {
    this.requests = requests;
    this.registers = registers;
    this.contacts = contacts;
    this.erase = erase;
    this.club = club;
    this.clock = clock;
  }

  /// Erases what is due.
  ///
  /// @return how many requests and contacts it erased; 0 outside its hour
  /// @throws club.core.DependencyFailure when it is not known to be complete; the next run goes on
  public long forget() {
    Instant now = clock.instant();
    if (now.atZone(club.zone()).getHour() != HOUR) {
      return 0;
    }
    List<Reference> over = Stream.concat(ended(now), unverified(now)).toList();
    over.forEach(erase::erase);
    List<Reference> former = formerContacts(now);
    former.forEach(erase::eraseContact);
    return (long) over.size() + former.size();
  }

  private Stream<Reference> ended(Instant now) {
    Instant before = now.minus(Duration.ofDays(retention().endedDays()));
    return ENDED.stream()
        .flatMap(status -> requests.in(status).stream())
        .filter(request -> request.since().isBefore(before))
        .map(JoinRequest::reference);
  }

  private Stream<Reference> unverified(Instant now) {
    Instant before = now.minus(Duration.ofDays(retention().unverifiedDays()));
    return requests.all().stream()
        .filter(request -> request.verifiedAt().isEmpty() && request.since().isBefore(before))
        .map(JoinRequest::reference);
  }

  private List<Reference> formerContacts(Instant now) {
    LocalDate before = now.atZone(club.zone()).toLocalDate().minusDays(retention().contactDays());
    List<Reference> all = contacts.before(now).stream().map(Confirmation::member).toList();
    if (all.isEmpty()) {
      return List.of();
    }
    Register register = registers.read();
    return all.stream()
        .filter(
            reference ->
                register.member(reference).map(member -> isGone(member, before)).orElse(false))
        .toList();
  }

  private static boolean isGone(Member member, LocalDate before) {
    return !member.isPresent() && lastDay(member).filter(day -> day.isBefore(before)).isPresent();
  }

  private static Optional<LocalDate> lastDay(Member member) {
    return member.lastStay().until().map(Until::date);
  }

  private Retention retention() {
    return club.terms().retention();
  }
}
