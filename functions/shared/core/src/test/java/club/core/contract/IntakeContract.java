package club.core.contract;

import static club.core.contract.Examples.NOW;
import static club.core.contract.Examples.OTHER_REFERENCE;
import static club.core.contract.Examples.REFERENCE;
import static club.core.contract.Examples.received;
import static club.core.contract.Examples.submission;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.link.Link;
import club.core.link.Links;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import club.core.memory.Storage;
import club.core.request.Intake;
import club.core.request.Intake.Stored;
import club.core.request.JoinRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The contract of [Intake].
public interface IntakeContract {
  /// An empty one.
  Storage storage();

  @Test
  default void storesTheRequestWithItsLinkAndItsMails() {
    Intake.Submission submission = submission(received(REFERENCE), "key", "body");

    Stored stored = storage().intake().store(submission);

    assertThat(stored).isEqualTo(new Stored.New());
    assertThat(storage().requests().find(REFERENCE)).contains(submission.request());
    assertThat(storage().links().find(Link.Purpose.FOLLOW, submission.follow().hash()))
        .map(Links.Found::link)
        .contains(submission.follow());
    assertThat(storage().ledger().due(REFERENCE))
        .containsExactlyInAnyOrderElementsOf(submission.mails());
  }

  @Test
  default void returnsTheFirstReferenceForTheSameKeyAndBody() {
    storage().intake().store(submission(received(REFERENCE), "key", "body"));

    Stored again = storage().intake().store(submission(received(OTHER_REFERENCE), "key", "body"));

    assertThat(again).isEqualTo(new Stored.Again(REFERENCE));
    assertThat(storage().requests().find(OTHER_REFERENCE)).isEmpty();
    assertThat(storage().ledger().due(OTHER_REFERENCE)).isEmpty();
  }

  @Test
  default void returnsItsOwnReferenceForTheVerySameSubmission() {
    Intake.Submission submission = submission(received(REFERENCE), "key", "body");
    storage().intake().store(submission);

    assertThat(storage().intake().store(submission)).isEqualTo(new Stored.Again(REFERENCE));
  }

  @Test
  default void refusesAKeyThatWasUsedForAnotherBody() {
    storage().intake().store(submission(received(REFERENCE), "key", "body"));

    Stored stored = storage().intake().store(submission(received(OTHER_REFERENCE), "key", "else"));

    assertThat(stored).isEqualTo(new Stored.KeyReused());
    assertThat(storage().requests().find(OTHER_REFERENCE)).isEmpty();
  }

  @Test
  default void addsAnotherLinkToARequestRepeatedly() {
    Intake.Submission submission = submission(received(REFERENCE), "key", "body");
    storage().intake().store(submission);
    Link further = Link.follow(Examples.token("further"), REFERENCE, 1);

    storage().intake().add(further);
    storage().intake().add(further);

    assertThat(List.of(further, submission.follow()))
        .allSatisfy(
            link ->
                assertThat(storage().links().find(Link.Purpose.FOLLOW, link.hash()))
                    .map(Links.Found::link)
                    .contains(link));
  }

  @Test
  default void acceptsAKeyAgainOnceItHasExpired() {
    storage().intake().store(submission(received(REFERENCE), "key", "body"));

    Instant end = NOW.plus(Intake.Key.CLIENT_LIFE);
    Stored early = storage().intake().store(later(end.minusNanos(1)));
    Stored late = storage().intake().store(later(end));

    assertThat(early).isEqualTo(new Stored.Again(REFERENCE));
    assertThat(late).isEqualTo(new Stored.New());
  }

  @Test
  default void refusesAReferenceThatIsTakenAndLeavesTheKeyFree() {
    storage().intake().store(submission(received(REFERENCE), "key", "body"));

    Stored taken = storage().intake().store(submission(received(REFERENCE), "new key", "else"));
    Stored next = storage().intake().store(submission(received(OTHER_REFERENCE), "new key", "x"));

    assertThat(taken).isEqualTo(new Stored.ReferenceTaken());
    assertThat(next).isEqualTo(new Stored.New());
  }

  @Test
  default void storesOneOfSeveralThatRaceForAKey() {
    List<Reference> references =
        List.of(REFERENCE, OTHER_REFERENCE, new Reference("2222-2222"), new Reference("3333-3333"));

    List<Stored> all =
        Race.of(
            references.size(),
            i -> storage().intake().store(submission(received(references.get(i)), "key", "body")));

    List<Reference> stored =
        references.stream().filter(one -> storage().requests().find(one).isPresent()).toList();
    assertThat(stored).hasSize(1);
    assertThat(all).containsOnlyOnce(new Stored.New());
    assertThat(all).filteredOn(Stored.Again.class::isInstance).hasSize(references.size() - 1);
    assertThat(all)
        .filteredOn(Stored.Again.class::isInstance)
        .containsOnly(new Stored.Again(stored.getFirst()));
  }

  @Test
  default void storesUpToTenReviewersMails() {
    List<LedgerEntry> mails =
        IntStream.range(0, 10)
            .mapToObj(i -> new EmailAddress("r" + i + "@staff.example"))
            .map(
                box ->
                    LedgerEntry.due(
                        REFERENCE, 1, MailKind.REVIEW, new Recipient.Reviewer(box), NOW))
            .toList();
    Intake.Submission plain = submission(received(REFERENCE), "key", "body");

    storage()
        .intake()
        .store(new Intake.Submission(plain.request(), plain.key(), plain.follow(), mails, NOW));

    assertThat(storage().ledger().due(REFERENCE)).containsExactlyInAnyOrderElementsOf(mails);
  }

  @Test
  default void acknowledgesOneOfTheRequestsInTheNameOfAnAddress() {
    Instant end = NOW.plus(Duration.ofHours(24));
    storage().intake().store(quiet(received(REFERENCE), "1", end));

    storage().intake().store(quiet(received(OTHER_REFERENCE), "2", end));

    assertThat(storage().ledger().due(REFERENCE)).hasSize(3);
    assertThat(storage().requests().find(OTHER_REFERENCE)).isPresent();
    assertThat(storage().ledger().due(OTHER_REFERENCE))
        .extracting(LedgerEntry::kind)
        .containsExactly(MailKind.REVIEW, MailKind.REVIEW);
  }

  @Test
  default void acknowledgesAgainOnceThatTimeIsOver() {
    storage().intake().store(quiet(received(REFERENCE), "1", NOW));

    storage().intake().store(quiet(received(OTHER_REFERENCE), "2", NOW));

    assertThat(storage().ledger().due(OTHER_REFERENCE)).hasSize(3);
  }

  @Test
  default void acknowledgesOneOfSeveralThatRace() {
    List<Reference> references =
        List.of(REFERENCE, OTHER_REFERENCE, new Reference("2222-2222"), new Reference("3333-3333"));

    Race.of(
        references.size(),
        i ->
            storage()
                .intake()
                .store(quiet(received(references.get(i)), "key " + i, NOW.plusSeconds(60))));

    assertThat(references).allMatch(one -> storage().requests().find(one).isPresent());
    assertThat(references.stream().flatMap(one -> storage().ledger().due(one).stream()))
        .filteredOn(mail -> mail.kind() == MailKind.ACKNOWLEDGEMENT)
        .hasSize(1);
  }

  private static Intake.Submission quiet(JoinRequest request, String key, Instant until) {
    Intake.Submission plain = submission(request, key, "body " + key);
    return new Intake.Submission(
        plain.request(), plain.key(), plain.follow(), plain.mails(), until);
  }

  private static Intake.Submission later(Instant at) {
    JoinRequest first = received(OTHER_REFERENCE);
    return submission(
        JoinRequest.received(first.reference(), first.application(), first.language(), at),
        "key",
        "body");
  }
}
