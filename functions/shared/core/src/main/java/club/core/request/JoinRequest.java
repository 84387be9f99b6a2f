package club.core.request;

import club.core.Club;
import club.core.Language;
import club.core.Reference;
import club.core.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An organisation's request to join. It stands where its last history entry says.
///
/// @param language the applicant's language
/// @param decision the last decision of its generation; empty while it awaits one
/// @param exchanges the questions that were answered, the first one first
/// @param verifiedAt when the applicant confirmed the address; empty until then
/// @param notice the version of the notice about personal data that the form showed
public record JoinRequest(
    Reference reference,
    Application application,
    Language language,
    Instant receivedAt,
    HistoryEntry last,
    Optional<Decision> decision,
    List<Exchange> exchanges,
    Optional<Instant> verifiedAt,
    String notice) {
  public JoinRequest {
    exchanges = List.copyOf(exchanges);
  }

  /// A request as it is received.
  public static JoinRequest received(
      Reference reference, Application application, Language language, Instant now) {
    return new JoinRequest(
        reference,
        application,
        language,
        now,
        new HistoryEntry(reference, 1, 1, Status.RECEIVED, now, Optional.empty(), Optional.empty()),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        DataNotice.VERSION);
  }

  /// Its state.
  public Status status() {
    return last.status();
  }

  /// 1, plus one for each further decision on it and each time it was reopened. A link and a mail
  /// belong to one generation, and at most one decision is taken in each.
  public int generation() {
    return last.generation();
  }

  /// The number of its history entries.
  public int entries() {
    return last.number();
  }

  /// When it entered its state.
  public Instant since() {
    return last.at();
  }

  /// Whether staff owe an answer.
  public boolean isWaiting() {
    return status() == Status.RECEIVED;
  }

  /// The question that the applicant has not answered yet.
  public Optional<String> question() {
    return decision.filter(_ -> status() == Status.QUESTIONED).flatMap(Decision::reason);
  }

  /// This request once the decision stands.
  ///
  /// @throws IllegalArgumentException when its state does not allow that verdict
  public JoinRequest decided(Decision taken) {
    if (!taken.verdict().isOpenTo(status())) {
      throw new IllegalArgumentException(status() + " cannot be decided by " + taken.verdict());
    }
    return next(
        taken.verdict().status(),
        isWaiting() ? generation() : generation() + 1,
        taken.at(),
        Optional.of(taken.who()),
        taken.reason(),
        Optional.of(taken),
        exchanges);
  }

  /// This request once staff take it up again.
  ///
  /// @param who the member of staff
  /// @throws IllegalArgumentException when its state does not allow that
  public JoinRequest reconsidered(String who, Optional<String> why, Instant now) {
    if (!status().isReconsiderable()) {
      throw new IllegalArgumentException(status() + " cannot be reconsidered");
    }
    return next(
        Status.RECEIVED, generation() + 1, now, Optional.of(who), why, Optional.empty(), exchanges);
  }

  /// This request once the applicant has answered the question.
  ///
  /// @throws java.util.NoSuchElementException when there is none
  public JoinRequest answered(String answer, Instant now) {
    Exchange exchange = new Exchange(question().orElseThrow(), since(), answer, now);
    return next(
        Status.RECEIVED,
        generation() + 1,
        now,
        Optional.empty(),
        Optional.of(answer),
        Optional.empty(),
        Stream.concat(exchanges.stream(), Stream.of(exchange)).toList());
  }

  /// This request once the applicant has taken it back.
  ///
  /// @throws IllegalArgumentException when nothing is expected any more
  public JoinRequest withdrawn(Optional<String> why, Instant now) {
    return ended(Status.WITHDRAWN, why, now);
  }

  /// The last entry of its history once it is erased.
  public HistoryEntry erased(Instant now) {
    return new HistoryEntry(
        reference,
        entries() + 1,
        generation(),
        Status.ERASED,
        now,
        Optional.empty(),
        Optional.empty());
  }

  /// This request once its time is over.
  ///
  /// @throws IllegalArgumentException when nothing is expected any more
  public JoinRequest expired(Instant now) {
    return ended(Status.EXPIRED, Optional.empty(), now);
  }

  /// This request once the applicant has confirmed the address; the first time stays.
  public JoinRequest verified(Instant now) {
    return new JoinRequest(
        reference,
        application,
        language,
        receivedAt,
        last,
        decision,
        exchanges,
        verifiedAt.or(() -> Optional.of(now)),
        notice);
  }

  /// The day by which the applicant was told to expect the answer.
  public LocalDate answerBy(Club club) {
    return WorkingDays.after(
        LocalDate.ofInstant(receivedAt, club.zone()), club.terms().answerDays());
  }

  /// The day on which it expires if nothing happens; empty where staff owe the answer.
  public Optional<LocalDate> expiresOn(Club club) {
    LocalDate day = LocalDate.ofInstant(since(), club.zone());
    return switch (status()) {
      case QUESTIONED -> Optional.of(day.plusDays(club.terms().periods().questionDays()));
      case ACCEPTED -> Optional.of(day.plusDays(club.terms().periods().conventionDays()));
      case RECEIVED, LISTED, REFUSED, CLOSED, WITHDRAWN, EXPIRED, ERASED -> Optional.empty();
    };
  }

  private JoinRequest ended(Status status, Optional<String> text, Instant now) {
    if (!status().isOpen()) {
      throw new IllegalArgumentException(status() + " cannot become " + status);
    }
    return next(status, generation(), now, Optional.empty(), text, decision, exchanges);
  }

  private JoinRequest next(
      Status status,
      int generation,
      Instant now,
      Optional<String> by,
      Optional<String> text,
      Optional<Decision> decision,
      List<Exchange> exchanges) {
    return new JoinRequest(
        reference,
        application,
        language,
        receivedAt,
        new HistoryEntry(reference, entries() + 1, generation, status, now, by, text),
        decision,
        exchanges,
        verifiedAt,
        notice);
  }
}
