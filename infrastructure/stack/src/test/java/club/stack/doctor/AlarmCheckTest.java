package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import club.stack.doctor.Topics.Subscription;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AlarmCheckTest {
  private static final String ADDRESS = "ops@programme.example";
  private static final Subscription CONFIRMED = new Subscription(ADDRESS, true);
  private static final Subscription PENDING = new Subscription(ADDRESS, false);

  @Nested
  class ATopicInMemory implements TopicsContract {
    @Override
    public Topics topics(List<Subscription> subscriptions) {
      return _ -> subscriptions;
    }
  }

  @Test
  void isDoneWhenTheAddressHasConfirmed() {
    assertThat(look(Optional.of(ADDRESS), List.of(CONFIRMED)).verdict()).isEqualTo(Verdict.DONE);
    assertThat(look(Optional.of("Ops@programme.example"), List.of(PENDING, CONFIRMED)).verdict())
        .isEqualTo(Verdict.DONE);
  }

  @Test
  void asksForTheLinkToBeFollowed() {
    Finding finding = look(Optional.of(ADDRESS), List.of(PENDING));

    assertThat(finding.verdict()).isEqualTo(Verdict.TO_DO);
    assertThat(finding.steps())
        .contains(
            new Step.Run(
                "aws sns subscribe --protocol email --notification-endpoint ops@programme.example"
                    + " --topic-arn arn:aws:sns:eu-west-3:123456789012:club-alarms"
                    + " --region eu-west-3"));
  }

  @Test
  void asksForANewMailWhereSnsHasForgottenTheAddress() {
    Finding finding =
        look(Optional.of(ADDRESS), List.of(new Subscription("other@programme.example", true)));

    assertThat(finding.verdict()).isEqualTo(Verdict.TO_DO);
    assertThat(finding.meaning()).contains("48 hours");
  }

  @Test
  void isToDoWhereNobodyWasChosen() {
    assertThat(look(Optional.empty(), List.of()).meaning()).contains("nobody will be told");
    assertThat(
            new AlarmCheck(
                    _ -> List.of(),
                    new Commands("club", "eu-west-3"),
                    Optional.empty(),
                    Optional.of(ADDRESS))
                .look()
                .verdict())
        .isEqualTo(Verdict.TO_DO);
  }

  private static Finding look(Optional<String> address, List<Subscription> subscriptions) {
    return new AlarmCheck(
            _ -> subscriptions,
            new Commands("club", "eu-west-3"),
            Optional.of(TopicsContract.TOPIC),
            address)
        .look();
  }
}
