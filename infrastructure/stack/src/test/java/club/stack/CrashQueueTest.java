package club.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.CrashReports;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

class CrashQueueTest {
  private final QueueService service = new QueueService();
  private final AwsServices aws =
      AwsServices.of(
          Region.EU_WEST_3,
          StaticCredentialsProvider.create(AwsBasicCredentials.create("id", "secret")),
          Optional.of(URI.create(service.address())));
  private final CrashReports reports = new CrashQueue(aws.sqs(), service.url("Crashes"));

  @AfterEach
  void stop() {
    aws.close();
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

    assertThatThrownBy(reports::discard).isInstanceOf(StackProblem.class);
    assertThatThrownBy(reports::count).isInstanceOf(StackProblem.class);
  }
}
