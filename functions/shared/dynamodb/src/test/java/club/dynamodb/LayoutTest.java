package club.dynamodb;

import static club.core.contract.Examples.ALICE;
import static club.core.contract.Examples.BOB;
import static club.core.contract.Examples.NOW;
import static club.core.contract.Examples.OTHER_REFERENCE;
import static club.core.contract.Examples.REFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.contract.Examples;
import club.core.link.Link;
import club.core.mail.Blockage;
import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import club.core.mail.MailKind;
import club.core.mail.MailLabel;
import club.core.request.Decisions;
import club.core.request.HistoryEntry;
import club.core.request.Intake;
import club.core.request.JoinRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What others rely on in the table: roles on its keys, the stream and the index on its attributes.
class LayoutTest {
  private static final Blockage BLOCKAGE =
      new Blockage(
          Blockage.Reason.BOUNCE,
          NOW,
          "NoEmail",
          Optional.of(new MailLabel(MailKind.REVIEW, REFERENCE, 1)));

  private final LocalTable local = new LocalTable();
  private final JoinRequest request = Examples.received(REFERENCE);
  private final Intake.Submission submission = Examples.submission(request, "key", "body");

  @Test
  void aNewRequestIsStoredUnderTheKeysThatRolesName() {
    local.intake().store(submission);

    assertThat(items())
        .extracting(Item::key)
        .containsExactlyInAnyOrder(
            new Key("REQUEST#CDFG-2346", "STATE"),
            new Key("REQUEST#CDFG-2346", "HISTORY#000001"),
            new Key("MAIL#CDFG-2346", "1/acknowledgement/applicant"),
            new Key("MAIL#CDFG-2346", "1/review/" + ALICE.fingerprint().substring(0, 16)),
            new Key("MAIL#CDFG-2346", "1/review/" + BOB.fingerprint().substring(0, 16)),
            new Key("IDEMPOTENCY#" + submission.key().hash(), "KEY"),
            new Key(
                "ACKNOWLEDGED#" + request.application().person().email().fingerprint(), "ADDRESS"),
            new Key("FOLLOW#" + submission.follow().hash(), "LINK"));
  }

  @Test
  void aDecisionAddsTheNextHistoryEntry() {
    JoinRequest read = Examples.reviewable(local, REFERENCE);
    Decisions.Transition acceptance = Examples.acceptance(read, ALICE, 0);

    local.decisions().write(acceptance);

    assertThat(history())
        .containsExactly(read.last(), acceptance.after().last())
        .extracting(HistoryEntry::number)
        .containsExactly(1, 2);
    assertThat(item(new Key("REGISTER", "VERSION")).number("dirtyVersion")).isEqualTo(1);
    assertThat(item(new Key("REGISTER", "MEMBER#CDFG-2346")).text("name"))
        .isEqualTo("Archives de l’Aube");
  }

  @Test
  void anOvertakenDecisionAddsNoHistoryEntry() {
    JoinRequest read = Examples.reviewable(local, REFERENCE);
    local.decisions().write(Examples.refusal(read, ALICE));

    local.decisions().write(Examples.acceptance(read, ALICE, 0));

    assertThat(history()).hasSize(2);
  }

  @Test
  void aMailIsDueForTheStreamAndUnfinishedForTheIndex() {
    local.intake().store(submission);

    Item mail = item(LedgerItem.key(submission.mails().getFirst()));

    assertThat(mail.text("state")).isEqualTo("DUE");
    assertThat(mail.text("unfinished")).isEqualTo("MAIL");
    assertThat(mail.text("unfinishedSince")).isEqualTo("2026-03-02T09:30:00.123456000Z");
  }

  @Test
  void aSentMailLeavesTheIndexAndKeepsTheIdOfItsMessage() {
    local.intake().store(submission);
    LedgerEntry mail = submission.mails().getFirst();
    local.ledger().claim(mail, List.of(), NOW);
    local.ledger().settle(mail, State.SENT, "0102", NOW);

    Item item = item(LedgerItem.key(mail));

    assertThat(item.attributes()).doesNotContainKeys("unfinished", "unfinishedSince");
    assertThat(item.text("note")).isEqualTo("0102");
  }

  @Test
  void aBlockIsStoredUnderAHashAndHoldsNoAddress() {
    local.blocking().block(ALICE, BLOCKAGE);

    Item item = item(new Key("ADDRESS#" + ALICE.fingerprint(), "BLOCKAGE"));

    assertThat(item.attributes().toString()).doesNotContainIgnoringCase("alice");
    assertThat(item.attributes()).doesNotContainKey("ttl");
    assertThat(item.text("about")).isEqualTo("review; reference=CDFG-2346; generation=1");
  }

  @Test
  void aLiftedBlockIsDeletedAfterAMonth() {
    local.blocking().block(ALICE, BLOCKAGE);
    local.blocking().lift(ALICE, NOW);

    assertThat(item(Key.address(ALICE)).attributes())
        .containsOnlyKeys("pk", "sk", "liftedAt", "ttl")
        .containsEntry("ttl", Values.of(NOW.plus(Duration.ofDays(30)).getEpochSecond()));

    local
        .blocking()
        .block(
            ALICE,
            new Blockage(Blockage.Reason.BOUNCE, NOW.plusSeconds(1), "General", Optional.empty()));

    assertThat(item(Key.address(ALICE)).attributes()).doesNotContainKey("ttl");
  }

  @Test
  void onlyLongExpiredItemsAreLeftToTheTimeToLive() {
    Examples.reviewable(local, REFERENCE);
    Link staff = Examples.staffLink(REFERENCE, ALICE);

    assertThat(item(Key.link(Link.Purpose.STAFF, staff.hash())).number("ttl"))
        .isEqualTo(NOW.plus(Link.LIFE).plus(Duration.ofDays(365)).getEpochSecond());
    assertThat(items())
        .filteredOn(item -> item.has("ttl"))
        .extracting(item -> item.key().pk())
        .hasSize(4)
        .allMatch(pk -> pk.matches("(STAFF|IDEMPOTENCY|ACKNOWLEDGED)#.*"));
  }

  @Test
  void anUnreadableRowIsReportedAndSkipped() {
    Examples.reviewable(local, REFERENCE);
    local.decisions().write(Examples.acceptance(request, ALICE, 0));
    put(Item.of(new Key("REGISTER", "MEMBER#odd")).set("name", Values.of("No stay")).build());
    put(Item.of(Key.member(OTHER_REFERENCE)).set("name", Values.of("No stay")).build());

    assertThat(local.registers().read().members()).hasSize(1);
    assertThat(local.registers().read().unreadable())
        .containsExactlyInAnyOrder("MEMBER#" + OTHER_REFERENCE, "MEMBER#odd");
  }

  @Test
  void anUnreadableMailDoesNotHoldUpOthers() {
    local.intake().store(submission);
    put(
        Item.of(Key.mail(REFERENCE, "odd"))
            .set("unfinished", Values.of("MAIL"))
            .set("unfinishedSince", Values.of(NOW))
            .build());

    assertThat(local.unfinished().all()).hasSize(3);
  }

  @Test
  void noKeyHoldsAnAddress() {
    Examples.reviewable(local, REFERENCE);
    local.decisions().write(Examples.acceptance(request, ALICE, 0));
    local.blocking().block(ALICE, BLOCKAGE);

    assertThat(items())
        .extracting(item -> item.key().toString())
        .noneMatch(key -> key.contains("@"));
  }

  @Test
  void aLinkHoldsHashesAndNeitherItsTokenNorItsCode() {
    Examples.reviewable(local, REFERENCE);
    Link staff = Examples.staffLink(REFERENCE, ALICE);

    assertThat(item(Key.link(Link.Purpose.STAFF, staff.hash())).attributes())
        .containsOnlyKeys(
            "pk", "sk", "reference", "generation", "mailbox", "expiresAt", "ttl", "codeHash");
    String all = items().stream().map(Item::attributes).toList().toString();
    assertThat(all)
        .contains(staff.codeHash().orElseThrow())
        .doesNotContain(
            Examples.token("staff " + REFERENCE + ALICE.value()).value(), Examples.CODE.value());
  }

  private void put(Item item) {
    local.client.putItem(put -> put.tableName(local.name).item(item.attributes()));
  }

  private List<HistoryEntry> history() {
    return new Queries(local.table)
        .beginning("test", new Key(Key.request(REFERENCE).pk(), "HISTORY#")).stream()
            .map(HistoryItem::read)
            .toList();
  }

  private Item item(Key key) {
    return new Reads(local.table).get("test", key).orElseThrow();
  }

  private List<Item> items() {
    List<Map<String, AttributeValue>> all =
        local.client.scan(scan -> scan.tableName(local.name).consistentRead(true)).items();
    return all.stream().map(Item::new).toList();
  }
}
