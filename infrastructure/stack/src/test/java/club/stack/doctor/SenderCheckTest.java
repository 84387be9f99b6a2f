package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sesv2.model.DkimSigningAttributesOrigin;
import software.amazon.awssdk.services.sesv2.model.DkimStatus;

class SenderCheckTest {
  private static final String FROM = "club@programme.example";
  private static final String DOMAIN = "programme.example";

  @Test
  void isSettledWhereTheAddressIsVerified() {
    assertThat(finding(Identities.address(FROM, true)))
        .isEqualTo(new Finding.Settled(FROM + " is verified."));
  }

  @Test
  void isSettledWhereTheDomainIsSignedFor() {
    assertThat(finding(Identities.signed(DOMAIN)))
        .isEqualTo(new Finding.Settled(DOMAIN + " is verified, and SES signs its mails."));
  }

  @Test
  void asksForTheLinkInTheMailToBeFollowed() {
    assertToDo(
        finding(Identities.address(FROM, false)),
        "refuses every mail",
        "$ aws ses verify-email-identity --email-address club@programme.example --region");
  }

  @Test
  void givesTheThreeRecordsThatTheDomainLacks() {
    Finding finding = finding(Identities.unsigned(DOMAIN, DkimStatus.PENDING));

    assertToDo(
        finding,
        "PENDING): it refuses every mail.",
        "= CNAME token1._domainkey.programme.example token1.dkim.amazonses.com\n");
    assertThat(finding.text().lines().filter(line -> line.startsWith("= CNAME"))).hasSize(3);
  }

  @Test
  void givesTheRecordsOfTheDomainWhileAnAddressThatIsKeptSends() {
    assertToDo(
        finding(Identities.address(FROM, true), Identities.unsigned(DOMAIN, DkimStatus.PENDING)),
        "does not sign the mails",
        "= CNAME token1._domainkey.programme.example");
  }

  @Test
  void hasSesLookAgainWhereItHasGivenUp() {
    assertToDo(
        finding(Identities.unsigned(DOMAIN, DkimStatus.FAILED)),
        "$ aws ses verify-domain-dkim --domain programme.example --region");
  }

  @Test
  void pointsToTheConsoleForAKeyOfOnesOwn() {
    SesIdentity easy = Identities.unsigned(DOMAIN, DkimStatus.PENDING);
    SesIdentity own =
        new SesIdentity(
            DOMAIN,
            easy.known().toBuilder()
                .dkimAttributes(
                    easy.dkim().toBuilder()
                        .signingAttributesOrigin(DkimSigningAttributesOrigin.EXTERNAL)
                        .build())
                .build());

    Finding finding = finding(own);

    assertToDo(finding, "AWS console > Amazon SES > Identities > programme.example");
    assertThat(finding.text()).doesNotContain("CNAME");
  }

  @Test
  void isToDoWhereSigningIsOff() {
    assertToDo(
        finding(Identities.identity(DOMAIN, true, false, DkimStatus.SUCCESS)),
        "put-email-identity-dkim-attributes --signing-enabled");
  }

  @Test
  void isToDoWhereSesKnowsNeither() {
    assertToDo(finding(), "knows neither", "$ {deploy} MailIdentity=create");
    assertToDo(
        finding(Optional.of(DOMAIN)),
        "$ aws sesv2 create-email-identity --email-identity programme.example --region");
  }

  @Nested
  class NotCreatedByTheStack {
    @Test
    void saysThatItOutlivesTheStackAndCannotBeCreatedAgain() {
      Finding finding = finding(Optional.empty(), Identities.signed(DOMAIN));

      assertThat(finding).isInstanceOf(Finding.Settled.class);
      assertThat(finding.text())
          .contains("did not create it", "MailIdentity=create fails")
          .doesNotContain("bounces");
    }

    @Test
    void saysHowToEndTheBouncesThatSesMailsForIt() {
      Finding finding =
          finding(Optional.empty(), Identities.withForwarding(Identities.signed(DOMAIN)));

      assertThat(finding.text())
          .contains("bounces to club@programme.example", "--no-email-forwarding-enabled");
    }

    @Test
    void isKnownWhereTheStackCreatedTheDomainOnly() {
      Finding finding =
          finding(Optional.of(DOMAIN), Identities.signed(FROM), Identities.signed(DOMAIN));

      assertThat(finding.text())
          .startsWith(FROM)
          .contains("not those of programme.example, which the stack created");
    }
  }

  private static void assertToDo(Finding finding, String... texts) {
    assertThat(finding).isInstanceOf(Finding.ToDo.class);
    assertThat(finding.text()).contains(texts);
  }

  private static Finding finding(SesIdentity... identities) {
    return finding(List.of(identities).stream().map(SesIdentity::name).findFirst(), identities);
  }

  private static Finding finding(Optional<String> created, SesIdentity... identities) {
    return SenderCheck.finding(new Sender(FROM, List.of(identities)), created);
  }
}
