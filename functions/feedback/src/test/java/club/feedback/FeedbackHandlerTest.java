package club.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.DependencyFailure;
import club.core.EmailAddress;
import club.core.Invocation;
import club.core.Reference;
import club.core.mail.Blockage;
import club.core.mail.Blocking;
import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import club.core.mail.MailKind;
import club.core.mail.MailLabel;
import club.core.mail.Recipient;
import club.core.mail.TakeFeedback;
import club.core.memory.InMemoryClub;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackHandlerTest {
  private static final EmailAddress ZOE = new EmailAddress("zoe@ile-verte.example");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);

  private final InMemoryClub club = new InMemoryClub();
  private final List<String> log = new ArrayList<>();

  @Test
  void aPermanentBounceBlocksTheAddressThatTheMailWasSentTo() {
    handle(Reports.bounce("Permanent", "NoEmail"));

    assertThat(club.blockages().find(ZOE))
        .contains(
            new Blockage(
                Blockage.Reason.BOUNCE,
                Instant.parse("2026-03-02T08:59:00.123Z"),
                "NoEmail",
                MailLabel.of("acknowledgement; reference=K7M2-QX4C; generation=1")));
    assertThat(club.blockages().find(new EmailAddress("other@elsewhere.example"))).isEmpty();
  }

  @Test
  void aComplaintBlocksTheAddress() {
    handle(Reports.of("event-simulator-complaint"));

    assertThat(club.blockages().find(ZOE).map(Blockage::reason))
        .contains(Blockage.Reason.COMPLAINT);
    assertThat(log).singleElement().asString().contains("\"outcome\":\"blocked\"");
  }

  @Test
  void aNotSpamReportBlocksNobody() {
    handle(Reports.of("event-not-spam"));

    assertThat(club.blockages().find(ZOE)).isEmpty();
    assertThat(log).singleElement().asString().contains("\"outcome\":\"delivered\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Transient", "Undetermined"})
  void aMailThatWasGivenUpIsSentAgainUnlessItArrives(String type) {
    LedgerEntry mail = sent(MailKind.ACKNOWLEDGEMENT, new Recipient.Applicant());

    handle(Reports.bounce(type, "MailboxFull"));
    assertThat(state(mail)).isEqualTo(State.RETURNED);
    handle(Reports.of("event-simulator-success"));

    assertThat(state(mail)).isEqualTo(State.SENT);
    assertThat(club.blockages().find(ZOE)).isEmpty();
    assertThat(log)
        .satisfiesExactly(
            line -> assertThat(line).contains("\"outcome\":\"returned\"", "\"returned\":1"),
            line -> assertThat(line).contains("\"outcome\":\"delivered\""));
  }

  @Test
  void anAbsenceNoteChangesNothing() {
    LedgerEntry mail = sent(MailKind.ACKNOWLEDGEMENT, new Recipient.Applicant());

    handle(Reports.of("event-simulator-success"));
    handle(Reports.of("event-simulator-ooto"));

    assertThat(state(mail)).isEqualTo(State.SENT);
    assertThat(log.getLast()).contains("\"outcome\":\"passing\"", "\"passing\":1");
  }

  @Test
  void aMailToStaffThatIsGivenUpForGoodHasItsOwnOutcome() {
    LedgerEntry mail = sent(MailKind.REVIEW, new Recipient.Reviewer(ZOE));
    for (int i = 0; i < LedgerEntry.RESENDS; i++) {
      club.deliveries().returned(mail, "earlier-" + i, CLOCK.instant());
    }

    handle(Reports.of("event-mailbox-full").replace("acknowledgement;", "review;"));

    assertThat(log)
        .singleElement()
        .asString()
        .contains("\"outcome\":\"staff-unreachable\"", "\"staffUnreachable\":1")
        .doesNotContain("@", "zoe");
    assertThat(club.blockages().find(ZOE).map(Blockage::reason)).contains(Blockage.Reason.GIVEN_UP);
    assertThat(state(mail)).isEqualTo(State.BLOCKED);
  }

  @Test
  void aBounceOfAMailToStaffHasItsOwnOutcome() {
    handle(Reports.bounce("Permanent", "General").replace("acknowledgement;", "review;"));

    assertThat(log)
        .singleElement()
        .asString()
        .contains("\"outcome\":\"staff-blocked\"", "\"staffBlocked\":1");
    assertThat(club.blockages().find(ZOE).flatMap(Blockage::about).map(MailLabel::kind))
        .contains(MailKind.REVIEW);
  }

  @Test
  void aMailThatSesRefusedForItsContentHasItsOwnOutcome() {
    handle(Reports.of("event-reject"));

    assertThat(log).singleElement().asString().contains("\"outcome\":\"rejected\"");
    assertThat(club.blockages().find(ZOE)).isEmpty();
  }

  @Test
  void readsNotificationsThatDoNotComeFromAConfigurationSet() {
    handle(Reports.bounce("Permanent", "General").replace("eventType", "notificationType"));

    assertThat(club.blockages().find(ZOE)).isPresent();
  }

  @Test
  void blocksWithoutKnowingTheMail() {
    handle(Reports.bounce("Permanent", "General").replace("X-Club-Mail", "X-Other"));

    assertThat(club.blockages().find(ZOE).flatMap(Blockage::about)).isEmpty();
    assertThat(club.blockages().find(ZOE)).isPresent();
  }

  @Test
  void logsOneLineWithoutPersonalData() {
    handle(Reports.bounce("Permanent", "zoe@ile-verte.example"));

    assertThat(log).hasSize(1);
    assertThat(log.getFirst())
        .matches(
            "\\{\"requestId\":\"r-1\",\"function\":\"feedback\",\"outcome\":\"blocked\","
                + "\"ms\":\\d+,\"blocked\":1,\"ignored\":0,\"passing\":0,\"rejected\":0,"
                + "\"returned\":0,\"staffBlocked\":0,\"staffUnreachable\":0,"
                + "\"unreachable\":0,\"unreadable\":0\\}")
        .doesNotContain("@", "zoe", "ile-verte", "K7M2");
  }

  /// The template asks for none of them, but a destination can be changed by hand.
  @ParameterizedTest
  @ValueSource(
      strings = {"send", "open", "click", "rendering-failure", "delivery-delay", "subscription"})
  void ignoresWhatSaysNothingAboutAMailbox(String name) {
    handle(Reports.of("event-" + name));

    assertIgnored();
  }

  @Test
  void ignoresTheGreetingOfANewDestination() {
    handle(Reports.greeting());

    assertIgnored();
  }

  @Test
  void ignoresTheGreetingOfANewNotification() {
    handle(Reports.subscribed());

    assertIgnored();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SubscriptionConfirmation", "UnsubscribeConfirmation"})
  void ignoresMessagesOfSnsItself(String type) {
    handler(club.blocking())
        .handle(Reports.notice(type), new Invocation("feedback", "r-1", log::add));

    assertIgnored();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "You have chosen to subscribe to the topic.",
        "zoe@ile-verte.example",
        "[]",
        "{\"eventType\":\"Bounce\"}",
        "{\"eventType\":\"Dance\",\"mail\":{\"destination\":[\"zoe@ile-verte.example\"]}}",
        "{\"eventType\":\"Complaint\",\"mail\":{\"timestamp\":\"2026-03-02T08:59:00Z\","
            + "\"destination\":[\"zoe@ile-verte.example\"]}}",
        "{\"eventType\":\"Delivery\",\"mail\":{\"timestamp\":\"yesterday\","
            + "\"destination\":[\"zoe@ile-verte.example\"]}}",
        "{\"eventType\":\"Delivery\",\"mail\":{\"timestamp\":\"2026-03-02T08:59:00Z\","
            + "\"destination\":[\"zoe@ile-verte.example\",\"ada@nowhere.example\"]}}"
      })
  void countsAnUnreadableReportAndDoesNotAskForItAgain(String message) {
    handle(message);

    assertThat(log)
        .singleElement()
        .asString()
        .contains("\"outcome\":\"unreadable\"", "\"unreadable\":1")
        .doesNotContain("@", "zoe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "null", "{}", "{\"Records\":[]}", "{\"Records\":[{}]}", "x@y.example"})
  void countsAnEventThatIsNotFromSns(String event) {
    handler(club.blocking())
        .handle(
            event.getBytes(StandardCharsets.UTF_8), new Invocation("feedback", "r-1", log::add));

    assertThat(log).singleElement().asString().contains("\"unreadable\":1").doesNotContain("@");
  }

  @Test
  void failsWhenTheTableDoesNotAnswerSoThatLambdaCallsAgain() {
    Blocking down = new Down();
    byte[] event = Reports.event(Reports.bounce("Permanent", "General"));

    assertThatThrownBy(
            () -> handler(down).handle(event, new Invocation("feedback", "r-1", log::add)))
        .isInstanceOf(DependencyFailure.class);

    assertThat(log)
        .singleElement()
        .asString()
        .contains("\"outcome\":\"failed\"", "\"failure\":\"club.core.DependencyFailure")
        .doesNotContain("@", "zoe");
  }

  private void assertIgnored() {
    assertThat(log)
        .singleElement()
        .asString()
        .contains("\"outcome\":\"ignored\"", "\"ignored\":1", "\"unreadable\":0")
        .doesNotContain("@", "zoe");
    assertThat(club.blockages().find(ZOE)).isEmpty();
  }

  /// A mail of the ledger that the reports are about.
  private LedgerEntry sent(MailKind kind, Recipient recipient) {
    LedgerEntry mail =
        LedgerEntry.due(new Reference("K7M2-QX4C"), 1, kind, recipient, CLOCK.instant());
    club.outbox().add(mail);
    club.ledger().claim(mail, List.of(), CLOCK.instant());
    club.ledger().settle(mail, State.SENT, Reports.MESSAGE, CLOCK.instant());
    return mail;
  }

  private State state(LedgerEntry mail) {
    return club.mails(mail.reference()).getFirst().state();
  }

  private void handle(String message) {
    handler(club.blocking())
        .handle(Reports.event(message), new Invocation("feedback", "r-1", log::add));
  }

  private FeedbackHandler handler(Blocking blocking) {
    return new FeedbackHandler(new TakeFeedback(blocking, club.deliveries(), CLOCK));
  }

  /// A table that does not answer.
  private record Down() implements Blocking {
    @Override
    public void block(EmailAddress address, Blockage blockage) {
      throw failure();
    }

    @Override
    public void holdBack(LedgerEntry mail, String messageId, Instant now) {
      throw failure();
    }

    @Override
    public void reached(EmailAddress address, Instant sentAt) {
      throw failure();
    }

    @Override
    public boolean lift(EmailAddress address, Instant now) {
      throw failure();
    }

    private static DependencyFailure failure() {
      return new DependencyFailure(
          "block an address", "table", new IllegalStateException("zoe@ile-verte.example"));
    }
  }
}
