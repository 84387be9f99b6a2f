package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.stack.StackProblem;
import club.stack.doctor.Dns.RecordType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DnsTest {
  private static final DomainName DMARC = new DomainName("_dmarc.programme.example");
  private static final DomainName CLUB = new DomainName("club.programme.example");

  private final DnsServer server = new DnsServer();
  private final Dns dns = server.dns();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void givesAllRecordsOfTheType() {
    server
        .with(DMARC.name(), RecordType.TXT, "v=DMARC1; p=none")
        .with(DMARC.name(), RecordType.TXT, "another")
        .with(CLUB.name(), RecordType.A, "192.0.2.7");

    assertThat(dns.records(DMARC, RecordType.TXT))
        .containsExactlyInAnyOrder("v=DMARC1; p=none", "another");
    assertThat(dns.records(CLUB, RecordType.A)).containsExactly("192.0.2.7");
  }

  @Test
  void givesNoneOfANameThatIsNotThereOrHasOthersAlone() {
    server.with(CLUB.name(), RecordType.A, "192.0.2.7");

    assertThat(dns.records(DMARC, RecordType.TXT)).isEmpty();
    assertThat(dns.records(CLUB, RecordType.TXT)).isEmpty();
    assertThat(dns.records(CLUB, RecordType.CNAME)).isEmpty();
  }

  @Test
  void givesALongTextWhole() {
    String text = "v=DMARC1; p=none; rua=" + "mailto:reports@programme.example,".repeat(12);
    server.with(DMARC.name(), RecordType.TXT, text);

    assertThat(dns.records(DMARC, RecordType.TXT)).containsExactly(text);
  }

  @Test
  void givesTheNameThatAnAliasLeadsTo() {
    server.with(CLUB.name(), RecordType.CNAME, "d1.cloudfront.example");

    assertThat(dns.records(CLUB, RecordType.CNAME))
        .singleElement()
        .extracting(DomainName::new)
        .isEqualTo(new DomainName("d1.cloudfront.example"));
  }

  @Test
  void doesNotTakeARefusalForNothing() {
    server.refuse();

    assertThatThrownBy(() -> dns.records(CLUB, RecordType.TXT))
        .isInstanceOf(StackProblem.class)
        .hasMessageContainingAll("club.programme.example", "network");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "v=DMARC1;p=none | v=DMARC1;p=none",
        "\"v=DMARC1; p=none\" | v=DMARC1; p=none",
        "\"v=DMARC1; p=re\" ject | v=DMARC1; p=reject",
        "one two | onetwo",
        "\"says \\\"no\\\"\" | says \"no\"",
      })
  void joinsTheStringsOfAText(String written, String joined) {
    assertThat(Dns.joined(written)).isEqualTo(joined);
  }
}
