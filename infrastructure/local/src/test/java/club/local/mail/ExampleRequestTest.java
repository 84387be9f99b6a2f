package club.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExampleRequestTest {
  @Test
  void isOfAnotherOrganisationEachTime() {
    assertThat(IntStream.range(0, 1000).mapToObj(ExampleRequest::new))
        .extracting(ExampleRequest::organisation)
        .doesNotHaveDuplicates();
  }

  @Test
  void isTheSameForTheSameNumber() {
    assertThat(new ExampleRequest(7).fields()).isEqualTo(new ExampleRequest(7).fields());
  }

  @Test
  void comesFromAnAddressThatCannotExist() {
    assertThat(IntStream.range(0, 10).mapToObj(number -> new ExampleRequest(number).fields()))
        .extracting(fields -> fields.get("email"))
        .allMatch(address -> address.matches("[a-z]+@organisme-[0-9]+\\.example"));
  }
}
