package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What every [Dns] keeps.
interface DnsContract {
  /// One that has these records.
  Dns dns(Zone zone);

  @Test
  default void givesAllRecordsOfTheType() {
    Dns dns =
        dns(
            new Zone()
                .with("_dmarc.programme.example", Dns.Type.TXT, "v=DMARC1; p=none")
                .with("_dmarc.programme.example", Dns.Type.TXT, "another")
                .with("club.programme.example", Dns.Type.A, "192.0.2.7"));

    assertThat(dns.records(new Domain("_dmarc.programme.example"), Dns.Type.TXT))
        .containsExactlyInAnyOrder("v=DMARC1; p=none", "another");
    assertThat(dns.records(new Domain("club.programme.example"), Dns.Type.A))
        .containsExactly("192.0.2.7");
  }

  @Test
  default void givesNoneOfANameThatIsNotThere() {
    assertThat(dns(new Zone()).records(new Domain("nobody.example"), Dns.Type.TXT)).isEmpty();
  }

  @Test
  default void givesNoneWhereTheNameHasOthers() {
    Dns dns = dns(new Zone().with("club.programme.example", Dns.Type.A, "192.0.2.7"));

    assertThat(dns.records(new Domain("club.programme.example"), Dns.Type.TXT)).isEmpty();
    assertThat(dns.records(new Domain("club.programme.example"), Dns.Type.CNAME)).isEmpty();
  }

  @Test
  default void givesALongTextWhole() {
    String text = "v=DMARC1; p=none; rua=" + "mailto:reports@programme.example,".repeat(12);
    Dns dns = dns(new Zone().with("_dmarc.programme.example", Dns.Type.TXT, text));

    assertThat(dns.records(new Domain("_dmarc.programme.example"), Dns.Type.TXT))
        .containsExactly(text);
  }

  @Test
  default void givesTheNameThatAnAliasLeadsTo() {
    Dns dns =
        dns(new Zone().with("club.programme.example", Dns.Type.CNAME, "d1.cloudfront.example"));

    assertThat(dns.records(new Domain("club.programme.example"), Dns.Type.CNAME))
        .singleElement()
        .extracting(Domain::new)
        .isEqualTo(new Domain("d1.cloudfront.example"));
  }
}
