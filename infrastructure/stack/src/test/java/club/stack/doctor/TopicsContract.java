package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import club.stack.doctor.Topics.Subscription;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What every [Topics] keeps.
interface TopicsContract {
  String TOPIC = "arn:aws:sns:eu-west-3:123456789012:club-alarms";

  /// One with a topic that has these.
  Topics topics(List<Subscription> subscriptions);

  @Test
  default void tellsWhoHasConfirmed() {
    List<Subscription> subscriptions =
        List.of(
            new Subscription("ops@programme.example", true),
            new Subscription("ada@nowhere.example", false));

    assertThat(topics(subscriptions).subscriptions(TOPIC)).isEqualTo(subscriptions);
  }

  @Test
  default void tellsThatThereIsNobody() {
    assertThat(topics(List.of()).subscriptions(TOPIC)).isEmpty();
  }
}
