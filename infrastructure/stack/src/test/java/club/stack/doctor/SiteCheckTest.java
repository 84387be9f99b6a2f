package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import club.stack.doctor.Dns.RecordType;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SiteCheckTest {
  private static final String HOST = "club.programme.example";
  private static final String DISTRIBUTION = "d1.cloudfront.example";
  private static final SiteVisit OPEN = new SiteVisit.Served(200, true);

  private final DnsServer server = new DnsServer();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void isSettledAtTheDistributionsOwnAddress() {
    assertThat(finding(Optional.empty(), false, OPEN)).isInstanceOf(Finding.Settled.class);
    assertThat(finding(Optional.of("https://" + DISTRIBUTION), false, OPEN))
        .isInstanceOf(Finding.Settled.class);
  }

  @Test
  void isToDoWithoutACertificateSinceTheDistributionDoesNotServeTheHost() {
    assertToDo(
        finding(Optional.of("https://" + HOST), false, OPEN),
        "does not serve",
        "acm request-certificate --domain-name club.programme.example",
        "--region us-east-1",
        "$ {deploy} CertificateArn=ARN",
        "$ {deploy} SiteUrl=https://" + DISTRIBUTION);
  }

  @Nested
  class PointingThere {
    PointingThere() {
      server
          .with(HOST, RecordType.CNAME, "club.other.example")
          .with("club.other.example", RecordType.CNAME, DISTRIBUTION);
    }

    @Test
    void isSettledWhenThePageIsThere() {
      assertThat(finding(OPEN)).isInstanceOf(Finding.Settled.class);
    }

    @Test
    void isToDoWhenTheDistributionRefuses() {
      assertToDo(finding(new SiteVisit.Served(403, true)), "answers 403", "deploy again");
    }

    @Test
    void isToDoWhenTheCertificateIsOfAnother() {
      assertToDo(finding(new SiteVisit.Untrusted("no name matching")), "no name matching");
    }

    @Test
    void cannotBeToldWhenNobodyAnswers() {
      assertThat(finding(new SiteVisit.Silent("HttpTimeoutException")))
          .isInstanceOf(Finding.CannotTell.class);
    }
  }

  @Test
  void givesTheRecordWhereTheNameIsNotInTheDns() {
    assertToDo(
        finding(OPEN), "not in the DNS", "= CNAME club.programme.example d1.cloudfront.example");
  }

  @Test
  void saysWhereTheNameLeadsToInstead() {
    server.with(HOST, RecordType.CNAME, "old.programme.example");

    assertToDo(finding(OPEN), "leads to old.programme.example and not to this distribution");
  }

  @Test
  void isNotCaughtInAliasesThatLeadInACircle() {
    server.with(HOST, RecordType.CNAME, HOST);

    assertToDo(finding(OPEN), "not to this distribution");
  }

  @Test
  void knowsAnAliasOfAZoneByWhoAnswers() {
    server.with(HOST, RecordType.A, "192.0.2.7");

    assertThat(finding(OPEN)).isInstanceOf(Finding.Settled.class);
    assertToDo(finding(new SiteVisit.Served(200, false)), "not CloudFront");
    assertThat(finding(new SiteVisit.Silent("ConnectException")))
        .isInstanceOf(Finding.CannotTell.class);
  }

  private static void assertToDo(Finding finding, String... texts) {
    assertThat(finding).isInstanceOf(Finding.ToDo.class);
    assertThat(finding.text()).contains(texts);
  }

  private Finding finding(SiteVisit visit) {
    return finding(Optional.of("https://" + HOST), true, visit);
  }

  private Finding finding(Optional<String> site, boolean hasCertificate, SiteVisit visit) {
    return new SiteCheck(server.dns(), _ -> visit, new DomainName(DISTRIBUTION))
        .finding(site, hasCertificate);
  }
}
