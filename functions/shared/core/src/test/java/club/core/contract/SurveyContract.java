package club.core.contract;

import static club.core.contract.Examples.ALICE;
import static club.core.contract.Examples.NOW;
import static club.core.contract.Examples.REFERENCE;
import static club.core.contract.Examples.staffLink;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.EmailAddress;
import club.core.link.Link;
import club.core.link.Links;
import club.core.link.Tries;
import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import club.core.memory.Storage;
import club.core.request.Decisions;
import club.core.request.Intake;
import club.core.request.JoinRequest;
import club.core.survey.Row;
import club.core.survey.Row.Content;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The contract of [club.core.survey.Survey].
public interface SurveyContract {
  /// An empty one.
  Storage storage();

  @Test
  default void readsNothingFromAnEmptyTable() {
    assertThat(storage().survey().read().rows()).isEmpty();
  }

  @Test
  default void readsEveryRowAsItsKind() {
    JoinRequest request = Examples.reviewable(storage(), REFERENCE);
    Decisions.Transition acceptance = Examples.acceptance(request, ALICE, 0);
    storage().decisions().write(acceptance);

    List<Content> all = storage().survey().read().rows().stream().map(Row::content).toList();

    assertThat(all)
        .contains(
            new Content.Asked(acceptance.after()),
            new Content.Happened(request.last()),
            new Content.Happened(acceptance.after().last()),
            new Content.Linked(Examples.followLink(REFERENCE)),
            new Content.Linked(staffLink(REFERENCE, ALICE)),
            new Content.Used(REFERENCE, request.receivedAt().plus(Intake.Key.CLIENT_LIFE)),
            new Content.Version(1),
            new Content.Listed(Examples.member(request)))
        .filteredOn(Content.Mailed.class::isInstance)
        .hasSize(6);
  }

  @Test
  default void readsTheTextsAndAttributesOfARow() {
    Examples.reviewable(storage(), REFERENCE);
    LedgerEntry mail = storage().ledger().due(REFERENCE).getFirst();

    Row row = row(mail);

    assertThat(row.partition()).isEqualTo("MAIL#" + REFERENCE);
    assertThat(row.sort()).isEqualTo(mail.id());
    assertThat(row.has("unfinished")).isTrue();
    assertThat(row.texts()).contains(new Row.Text("state", "DUE"));
  }

  @Test
  default void distinguishesASentMailFromAnUnfinishedOne() {
    Examples.reviewable(storage(), REFERENCE);
    LedgerEntry mail = storage().ledger().due(REFERENCE).getFirst();
    storage().ledger().claim(mail, List.of(), NOW);

    storage().ledger().settle(mail, State.SENT, "0102", NOW);

    assertThat(row(mail).has("unfinished")).isFalse();
    assertThat(row(mail).has("unfinishedSince")).isFalse();
    assertThat(row(mail).texts()).contains(new Row.Text("note", "0102"));
  }

  @Test
  default void holdsNoMailboxInAKeyAndPrintsNone() {
    Examples.reviewable(storage(), REFERENCE);

    assertThat(storage().survey().read().rows())
        .allSatisfy(row -> assertThat(row.partition() + row.sort()).doesNotContain("@"));
    assertThat(storage().survey().read().rows())
        .allSatisfy(row -> assertThat(row.name() + row).doesNotContain("@"))
        .allSatisfy(row -> assertThat(row.texts().toString()).doesNotContain("@"));
  }

  @Test
  default void endsALivingLinkOnce() {
    Examples.reviewable(storage(), REFERENCE);
    Link link = staffLink(REFERENCE, ALICE);

    assertThat(storage().mending().end(link, NOW)).isTrue();
    assertThat(storage().mending().end(link, NOW)).isFalse();

    assertThat(storage().links().find(Link.Purpose.STAFF, link.hash()))
        .contains(new Links.Found(Examples.ending(link, NOW), Tries.NONE));
  }

  @Test
  default void endsALinkAndKeepsItsTries() {
    Examples.reviewable(storage(), REFERENCE);
    Link link = staffLink(REFERENCE, ALICE);
    storage().attempts().count(link, Tries.NONE, NOW);

    storage().mending().end(link, NOW);

    assertThat(storage().links().find(Link.Purpose.STAFF, link.hash()))
        .map(Links.Found::tries)
        .contains(new Tries(1, Optional.empty()));
  }

  @Test
  default void endsNoLinkThatHasEndedOrDoesNotExist() {
    Examples.reviewable(storage(), REFERENCE);
    Link link = staffLink(REFERENCE, ALICE);
    Link stranger =
        Link.staff(Examples.token("x"), Examples.CODE, REFERENCE, 1, ALICE, NOW.plus(Link.LIFE));

    assertThat(storage().mending().end(link, NOW.plus(Link.LIFE))).isFalse();
    assertThat(storage().mending().end(stranger, NOW)).isFalse();

    assertThat(storage().links().find(Link.Purpose.STAFF, stranger.hash())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"SENT", "UNKNOWN", "PARKED"})
  default void makesAMailDueAsIfItHadNeverBeenTried(State state) {
    Examples.reviewable(storage(), REFERENCE);
    LedgerEntry mail = claimed();
    storage().ledger().settle(mail, state, "0102", NOW);
    LedgerEntry settled = mailed(row(mail));

    assertThat(storage().mending().mailAgain(settled, NOW.plusSeconds(9))).isTrue();
    assertThat(storage().mending().mailAgain(settled, NOW.plusSeconds(9))).isFalse();

    assertThat(storage().ledger().due(REFERENCE))
        .contains(
            LedgerEntry.due(
                REFERENCE, mail.generation(), mail.kind(), mail.recipient(), NOW.plusSeconds(9)));
    assertThat(row(mail).has("unfinished")).isTrue();
    assertThat(storage().unfinished().all()).hasSize(3);
  }

  @Test
  default void addsAMailOnce() {
    Examples.reviewable(storage(), REFERENCE);
    LedgerEntry mail =
        LedgerEntry.due(
            REFERENCE,
            1,
            MailKind.REVIEW,
            new Recipient.Reviewer(new EmailAddress("new@programme.example")),
            NOW);

    assertThat(storage().mending().add(mail)).isTrue();
    assertThat(storage().mending().add(mail)).isFalse();

    assertThat(storage().ledger().due(REFERENCE)).contains(mail);
    assertThat(storage().unfinished().all()).contains(mail);
  }

  private LedgerEntry claimed() {
    return storage()
        .survey()
        .read()
        .contents(Content.Mailed.class)
        .map(Content.Mailed::entry)
        .filter(entry -> entry.recipient().reviewer().equals(Optional.of(ALICE)))
        .findAny()
        .orElseThrow();
  }

  private Row row(LedgerEntry mail) {
    return storage().survey().read().rows().stream()
        .filter(
            row ->
                row.content() instanceof Content.Mailed(LedgerEntry entry)
                    && entry.id().equals(mail.id()))
        .findAny()
        .orElseThrow();
  }

  private static LedgerEntry mailed(Row row) {
    return ((Content.Mailed) row.content()).entry();
  }
}
