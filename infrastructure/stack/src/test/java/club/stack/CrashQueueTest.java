package club.sqs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.DependencyFailure;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SqsCrashReportsTest {
  private final QueueService service = new QueueService();
  private final SqsCrashReports reports =
      SqsCrashReports.of(
          Map.of(
              "CRASH_QUEUE", service.url("Crashes"),
              "AWS_REGION", "eu-west-3",
              "AWS_ACCESS_KEY_ID", "id",
              "AWS_SECRET_ACCESS_KEY", "secret",
              "AWS_ENDPOINT_URL_SQS", service.address()));

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void countsTheReportsOfItsQueue() {
    service.hold("Crashes", 12);
    service.hold("Other", 5);

    assertThat(reports.count()).isEqualTo(12);
  }

  @Test
  void discardsTheReportsOfItsQueueAlone() {
    service.hold("Crashes", 12);
    service.hold("Other", 5);

    assertThat(reports.discard()).isEqualTo(12);

    assertThat(reports.count()).isZero();
    assertThat(service.held("Other")).isEqualTo(5);
    assertThat(reports.discard()).isZero();
  }

  @Test
  void failsWhereTheQueueDoesNotAnswer() {
    service.close();

    assertThatThrownBy(reports::discard).isInstanceOf(DependencyFailure.class);
    assertThatThrownBy(reports::count).isInstanceOf(DependencyFailure.class);
  }
}
