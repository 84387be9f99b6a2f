package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import club.stack.doctor.Web.Answer;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SiteCheckTest {
  private static final String HOST = "club.programme.example";
  private static final String DISTRIBUTION = "d1.cloudfront.example";
  private static final Answer OPEN = new Answer.Page(200, true);

  private final Zone zone = new Zone();

  @Test
  void isDoneWithoutOne() {
    assertThat(new SiteCheck(zone, _ -> OPEN, commands(), none(), none(), none()).look().verdict())
        .isEqualTo(Verdict.DONE);
  }

  @Test
  void asksForACertificateFirst() {
    Finding finding =
        new SiteCheck(zone, _ -> OPEN, commands(), Optional.of("https://" + HOST), none(), none())
            .look();

    assertThat(finding.verdict()).isEqualTo(Verdict.TO_DO);
    assertThat(finding.steps().toString())
        .contains("acm request-certificate --domain-name " + HOST, "us-east-1", "CertificateArn");
  }

  @Test
  void refusesWhatIsNoAddress() {
    assertThat(look("https://club programme", OPEN).verdict()).isEqualTo(Verdict.TO_DO);
    assertThat(look("https://club_site", OPEN).verdict()).isEqualTo(Verdict.TO_DO);
  }

  @Test
  void cannotTellWhereTheStackDoesNotNameItsDistribution() {
    Finding finding =
        new SiteCheck(
                zone,
                _ -> OPEN,
                commands(),
                Optional.of("https://" + HOST),
                Optional.of("arn:aws:acm:1"),
                none())
            .look();

    assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_TELL);
  }

  @Nested
  class PointingThere {
    PointingThere() {
      zone.with(HOST, Dns.Type.CNAME, "club.other.example.")
          .with("club.other.example", Dns.Type.CNAME, DISTRIBUTION + ".");
    }

    @Test
    void isDoneWhenThePageIsThere() {
      assertThat(look(OPEN).verdict()).isEqualTo(Verdict.DONE);
    }

    @Test
    void isToDoWhenTheDistributionRefuses() {
      assertThat(look(new Answer.Page(403, true)).meaning()).contains("403");
      assertThat(look(new Answer.Page(403, true)).verdict()).isEqualTo(Verdict.TO_DO);
    }

    @Test
    void isToDoWhenTheCertificateIsOfAnother() {
      assertThat(look(new Answer.Untrusted("no name matching")).verdict()).isEqualTo(Verdict.TO_DO);
    }

    @Test
    void cannotBeToldWhenNobodyAnswers() {
      assertThat(look(new Answer.Silent("HttpTimeoutException")).verdict())
          .isEqualTo(Verdict.CANNOT_TELL);
    }
  }

  @Test
  void givesTheRecordWhereTheNameIsNotInTheDns() {
    Finding finding = look(OPEN);

    assertThat(finding.verdict()).isEqualTo(Verdict.TO_DO);
    assertThat(finding.steps()).contains(new Step.AddRecord("CNAME", HOST, DISTRIBUTION));
  }

  @Test
  void saysWhereTheNameLeadsToInstead() {
    zone.with(HOST, Dns.Type.CNAME, "old.programme.example");

    assertThat(look(OPEN).verdict()).isEqualTo(Verdict.TO_DO);
    assertThat(look(OPEN).meaning()).contains("old.programme.example");
  }

  @Test
  void isNotCaughtInAliasesThatLeadInACircle() {
    zone.with(HOST, Dns.Type.CNAME, HOST);

    assertThat(look(OPEN).verdict()).isEqualTo(Verdict.TO_DO);
  }

  @Test
  void knowsAnAliasOfAZoneByWhoAnswers() {
    zone.with(HOST, Dns.Type.A, "192.0.2.7");

    assertThat(look(OPEN).verdict()).isEqualTo(Verdict.DONE);
    assertThat(look(new Answer.Page(200, false)).verdict()).isEqualTo(Verdict.TO_DO);
    assertThat(look(new Answer.Silent("ConnectException")).verdict())
        .isEqualTo(Verdict.CANNOT_TELL);
  }

  private Finding look(Answer answer) {
    return look("https://" + HOST, answer);
  }

  private Finding look(String site, Answer answer) {
    return new SiteCheck(
            zone,
            _ -> answer,
            commands(),
            Optional.of(site),
            Optional.of("arn:aws:acm:us-east-1:123456789012:certificate/1"),
            Optional.of(DISTRIBUTION))
        .look();
  }

  private static Commands commands() {
    return new Commands("club", "eu-west-3");
  }

  private static Optional<String> none() {
    return Optional.empty();
  }
}
