package club.local.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.local.fault.Faults.Fault;
import club.local.fault.Faults.Kind;
import org.junit.jupiter.api.Test;

class FaultsTest {
  private final Faults faults = new Faults();

  @Test
  void failsAsManyCallsAsWereAskedFor() {
    faults.add(new Fault("ses", "SendRawEmail", Kind.BEFORE, 2));

    assertThat(faults.next("ses", "SendRawEmail")).contains(Kind.BEFORE);
    assertThat(faults.next("ses", "SendEmail")).isEmpty();
    assertThat(faults.next("ses", "SendRawEmail")).contains(Kind.BEFORE);
    assertThat(faults.next("ses", "SendRawEmail")).isEmpty();
    assertThat(faults.pending()).isEmpty();
  }

  @Test
  void failsInTheOrderInWhichItWasAsked() {
    faults.add(new Fault("s3", "PutObject", Kind.CONFLICT, 1));
    faults.add(new Fault("s3", "PutObject", Kind.AFTER, 1));

    assertThat(faults.next("s3", "PutObject")).contains(Kind.CONFLICT);
    assertThat(faults.next("s3", "PutObject")).contains(Kind.AFTER);
  }

  @Test
  void refusesWhatCannotBeMeant() {
    assertThatThrownBy(() -> new Fault("sqs", "SendMessage", Kind.BEFORE, 1))
        .hasMessageContaining("service");
    assertThatThrownBy(() -> new Fault("ses", "SendRawEmail", Kind.CONFLICT, 1))
        .hasMessageContaining("conflict");
    assertThatThrownBy(() -> new Fault("ses", "SendRawEmail", Kind.BEFORE, 0))
        .hasMessageContaining("times");
  }
}
