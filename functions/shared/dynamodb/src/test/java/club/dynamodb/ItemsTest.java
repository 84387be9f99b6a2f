package club.dynamodb;

import static club.core.contract.Examples.ALICE;
import static club.core.contract.Examples.NOW;
import static club.core.contract.Examples.REFERENCE;
import static club.core.contract.Examples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.Language;
import club.core.contract.Examples;
import club.core.entry.EntryEdit;
import club.core.entry.EntryField;
import club.core.entry.Proposal;
import club.core.link.Link;
import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import club.core.register.Member;
import club.core.register.Since;
import club.core.request.Decision;
import club.core.request.JoinRequest;
import club.core.request.Verdict;
import club.core.survey.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ItemsTest {
  private static final JoinRequest RECEIVED = Examples.received(REFERENCE);

  @Test
  void everyRequestComesBackAsItWas() {
    JoinRequest brief =
        JoinRequest.received(REFERENCE, Examples.shortApplication(), Language.ENGLISH, NOW);
    List<JoinRequest> requests =
        List.of(
            RECEIVED,
            brief,
            Examples.refusal(RECEIVED, ALICE).after(),
            Examples.refusal(RECEIVED, ALICE).after().reconsidered("Alice", Optional.empty(), NOW),
            asked(brief).verified(NOW).answered("In spring.", NOW.plusSeconds(1)),
            asked(brief).withdrawn(Optional.of("We merge."), NOW.plusSeconds(1)),
            Examples.acceptance(RECEIVED, ALICE, 4).after());

    for (JoinRequest request : requests) {
      assertThat(RequestItem.read(RequestItem.of(request))).isEqualTo(request);
    }
  }

  private static JoinRequest asked(JoinRequest request) {
    return request.decided(
        Decision.of(Verdict.ASK, ALICE, Optional.empty(), NOW, Optional.of("From when?")));
  }

  @Test
  void everyHistoryEntryComesBackAsItWas() {
    for (JoinRequest request :
        List.of(RECEIVED, Examples.refusal(RECEIVED, ALICE).after(), asked(RECEIVED))) {
      assertThat(HistoryItem.read(HistoryItem.of(request.last()))).isEqualTo(request.last());
    }
  }

  @Test
  void everyLinkComesBackAsItWas() {
    List<Link> links =
        List.of(
            Examples.followLink(REFERENCE),
            Examples.ownLink(REFERENCE),
            Examples.staffLink(REFERENCE, ALICE),
            Link.receipt(Examples.token("r"), Examples.CODE, REFERENCE, 1, ALICE, NOW),
            Link.steward(Examples.token("s"), Examples.CODE, REFERENCE, ALICE, NOW),
            Link.door(Examples.token("d"), Examples.CODE, REFERENCE, NOW));

    for (Link link : links) {
      assertThat(LinkItem.read(LinkItem.of(link))).isEqualTo(link);
      assertThat(RowItem.read(LinkItem.of(link)).content()).isEqualTo(new Row.Content.Linked(link));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyMailComesBackAsItWas(State state) {
    for (MailKind kind : MailKind.values()) {
      Recipient recipient = kind.recipient(Optional.of(ALICE));
      LedgerEntry entry = new LedgerEntry(REFERENCE, 2, kind, recipient, state, 3, NOW, 0);

      assertThat(LedgerItem.read(LedgerItem.of(entry))).isEqualTo(entry);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMailIsInTheIndexUntilItIsDone(State state) {
    LedgerEntry entry =
        new LedgerEntry(REFERENCE, 1, MailKind.REVIEW, new Recipient.Applicant(), state, 1, NOW, 0);

    assertThat(LedgerItem.of(entry).has("unfinished")).isEqualTo(!state.isDone());
    assertThat(LedgerItem.of(entry).has("unfinishedSince")).isEqualTo(!state.isDone());
  }

  @Test
  void everyProposalComesBackAsItWas() {
    Proposal proposal =
        new Proposal(
            REFERENCE,
            3,
            NOW,
            List.of(new EntryEdit(EntryField.TOWN, "", "Troyes")),
            Optional.empty());
    Proposal answered =
        proposal.answered(new Proposal.Answer(false, NOW, "Alice M.", Optional.of("Non.")));

    for (Proposal one : List.of(proposal, answered)) {
      assertThat(ProposalItem.read(ProposalItem.of(one))).isEqualTo(one);
    }
  }

  @Test
  void everyMemberComesBackAsItWas() {
    Since before = new Since.OnOrBefore(TODAY, Optional.empty());
    Since between = new Since.OnOrBefore(TODAY, Optional.of(TODAY.minusDays(9)));
    for (Since since : List.of(new Since.On(TODAY), before, between)) {
      Member member = Examples.member("L’Œuvre", since);

      assertThat(MemberItem.read(MemberItem.of(member))).isEqualTo(member);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"generation", "status", "application", "language", "receivedAt"})
  void aRequestWithoutOneOfItsAttributesIsUnreadable(String attribute) {
    Map<String, AttributeValue> attributes = new HashMap<>(RequestItem.of(RECEIVED).attributes());
    attributes.remove(attribute);

    assertThatThrownBy(() -> RequestItem.read(new Item(attributes)))
        .isInstanceOf(UnreadableItem.class)
        .hasMessageContaining(attribute);
  }

  @ParameterizedTest
  @ValueSource(strings = {"generation", "status", "application", "language", "receivedAt"})
  void aRequestWithAMalformedAttributeIsUnreadableAndTheMessageDoesNotShowIt(String attribute) {
    Map<String, AttributeValue> attributes = new HashMap<>(RequestItem.of(RECEIVED).attributes());
    for (AttributeValue wrong :
        List.of(
            Values.of("zoe.lhote@aube.example"),
            AttributeValue.fromBool(true),
            Values.of(1L << 40))) {
      attributes.put(attribute, wrong);

      assertThatThrownBy(() -> RequestItem.read(new Item(attributes)))
          .isInstanceOf(UnreadableItem.class)
          .hasMessageNotContaining("zoe")
          .hasNoCause();
    }
  }

  @Test
  void noItemPrintsItsValues() {
    assertThat(RequestItem.of(RECEIVED).toString()).doesNotContain("zoe", "Aube", "Zoé");
  }
}
