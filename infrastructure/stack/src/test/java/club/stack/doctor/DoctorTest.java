package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.stack.AwsDouble;
import club.stack.DeployedStack;
import club.stack.StackProblem;
import club.stack.doctor.Dns.RecordType;
import java.util.HashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DoctorTest {
  private static final String FROM = "club@programme.example";
  private static final String DOMAIN = "programme.example";
  private static final String TOPIC = "arn:aws:sns:eu-west-3:123456789012:club-alarms";
  private static final Map<String, String> OUTPUTS =
      Map.of(
          "Site", "https://club.programme.example", "DistributionDomain", "d1.cloudfront.example");

  private final AwsDouble aws = new AwsDouble();
  private final DnsServer server = new DnsServer();
  private final Map<String, String> parameters =
      new HashMap<>(
          Map.of(
              "MailFrom", FROM,
              "MailDomain", DOMAIN,
              "MailIdentity", "create",
              "Contact", "contact@programme.example",
              "Reviewers", "staff@programme.example, bob@nowhere.example",
              "AlarmAddress", "ops@programme.example",
              "BurstForms", "5",
              "BurstRequests", "50",
              "SiteUrl", "https://club.programme.example",
              "CertificateArn", "arn:aws:acm:us-east-1:123456789012:certificate/1"));

  @AfterEach
  void close() {
    aws.close();
    server.close();
  }

  @Test
  void fitsOnAPageWhereAllIsDone() {
    SesAnswers.account(aws, true);
    SesAnswers.domain(aws, FROM, DOMAIN, "SUCCESS");
    AlarmCheckTest.subscribed(aws, AlarmCheckTest.member("ops@programme.example", TOPIC + ":1"));
    AlarmCheckTest.confirmed(aws, true);
    concurrency(1000);
    server
        .with("_dmarc.programme.example", RecordType.TXT, "v=DMARC1; p=reject")
        .with("club.programme.example", RecordType.CNAME, "d1.cloudfront.example");

    assertThat(page())
        .isEqualTo(
            """
            Stack club in eu-west-3: UPDATE_COMPLETE

            done         SES sandbox
              Out of the sandbox in eu-west-3: mails go to any address.

            done         Sender
              programme.example is verified, and SES signs its mails.

            done         DMARC
              p=reject at _dmarc.programme.example; mails pass, signed d=programme.example.

            done         Alarm address
              Alarms are mailed to ops@programme.example; only AWS credentials can end the
              subscription.

            done         Concurrency
              Lambda runs 1000 calls at a time for this account in eu-west-3; the API admits
              355 at once (BurstForms, BurstRequests).

            done         Site address
              https://club.programme.example leads to the distribution, which answers.

            6 done, 0 to do, 0 cannot tell.
            """);
    assertThat(Doctor.isWell(findings())).isTrue();
  }

  @Test
  void saysWhatToDoOnAFreshAccount() {
    parameters.remove("AlarmAddress");
    parameters.remove("CertificateArn");
    SesAnswers.account(aws, false);
    SesAnswers.domain(aws, FROM, DOMAIN, "PENDING");
    concurrency(10);

    assertThat(page())
        .isEqualTo(
            """
            Stack club in eu-west-3: UPDATE_COMPLETE

            to do        SES sandbox
              In the sandbox in eu-west-3: only verified addresses get mail, so applicants
              get none. Of the club's mailboxes, mail reaches bob@nowhere.example, and does
              not reach staff@programme.example, contact@programme.example.
              > Request production access; AWS answers within a day. AWS console > Amazon
                SES > Account dashboard > Request production access, or:
                  aws sesv2 put-account-details --production-access-enabled --mail-type \\
                      TRANSACTIONAL --website-url https://club.programme.example \\
                      --contact-language EN --use-case-description \\
                      'Answers to requests to join our club' --region eu-west-3
              > Until then, verify the club's own mailboxes by the link that SES mails:
                  aws sesv2 create-email-identity --email-identity staff@programme.example \\
                      --region eu-west-3
                  aws sesv2 create-email-identity --email-identity \\
                      contact@programme.example --region eu-west-3

            to do        Sender
              SES has not found the records of programme.example in the DNS (DKIM: PENDING):
              it refuses every mail.
              > Add 3 records to the DNS of programme.example; SES looks for them for 72
                hours:
                  CNAME  token1._domainkey.programme.example
                         token1.dkim.amazonses.com
                  CNAME  token2._domainkey.programme.example
                         token2.dkim.amazonses.com
                  CNAME  token3._domainkey.programme.example
                         token3.dkim.amazonses.com

            to do        DMARC
              programme.example has no record, so large providers trust its mails less;
              mails fail while SES does not sign for programme.example: they arrive, more
              often in spam.
              > Add a record to the DNS; p=none only asks for reports:
                  TXT    _dmarc.programme.example
                         "v=DMARC1; p=none; rua=mailto:contact@programme.example"
              > Have SES sign for programme.example, as said above.

            to do        Alarm address
              AlarmAddress is empty: nobody receives alarms.
                  sam deploy --stack-name club --region eu-west-3 --parameter-overrides \\
                      AlarmAddress=YOU@YOUR.DOMAIN

            to do        Concurrency
              Lambda runs 10 calls at a time for this account in eu-west-3; the API admits
              355 at once (BurstForms, BurstRequests). Calls beyond 10 are throttled, and
              visitors see the page "unavailable".
              > Ask for more: AWS console > Service Quotas > AWS Lambda > Concurrent
                executions, or:
                  aws service-quotas request-service-quota-increase --service-code lambda \\
                      --quota-code L-B99A9384 --desired-value 1000 --region eu-west-3
              > Or have the API answer 429 earlier:
                  sam deploy --stack-name club --region eu-west-3 --parameter-overrides \\
                      BurstRequests=1

            to do        Site address
              Links in mails lead to https://club.programme.example (SiteUrl), which this
              distribution does not serve: without CertificateArn it has no such alias.
              > Request a certificate, in us-east-1 wherever the stack is:
                  aws acm request-certificate --domain-name club.programme.example \\
                      --validation-method DNS --region us-east-1
              > Add the record that the console shows for it (Certificate Manager,
                us-east-1). Once it is issued:
                  sam deploy --stack-name club --region eu-west-3 --parameter-overrides \\
                      CertificateArn=ARN
              > Or have links lead to the distribution's own address:
                  sam deploy --stack-name club --region eu-west-3 --parameter-overrides \\
                      SiteUrl=https://d1.cloudfront.example

            Set it in samconfig.toml too: otherwise the next deploy reverts it.

            0 done, 6 to do, 0 cannot tell.
            """);
    assertThat(Doctor.isWell(findings())).isFalse();
  }

  @Test
  void neverTakesForSettledWhatItCouldNotLookAt() {
    server.refuse();

    assertThat(findings().values()).hasOnlyElementsOfType(Finding.CannotTell.class).hasSize(6);
    assertThat(Doctor.isWell(findings())).isFalse();
  }

  @Test
  void namesTheActionThatIsMissing() {
    aws.answer(
        "/2016-08-19/account-settings",
        403,
        "{\"Message\":\"not authorized\"}",
        Map.of("x-amzn-ErrorType", "AccessDeniedException"));

    assertThat(page())
        .contains("cannot tell  Concurrency\n  You lack the right to lambda:GetAccountSettings");
  }

  @Test
  void changesNothing() {
    page();

    assertThat(aws.calls).noneMatch(call -> call.matches(".*(Put|Create|Update|Delete).*"));
  }

  @Test
  void refusesAStackThatIsNotOfAClub() {
    parameters.remove("MailFrom");

    assertThatThrownBy(this::page)
        .isInstanceOf(StackProblem.class)
        .hasMessageContaining("MailFrom");
  }

  private void concurrency(int limit) {
    aws.answer(
        "/2016-08-19/account-settings",
        200,
        """
        {"AccountLimit":{"TotalCodeSize":80530636800,"CodeSizeUnzipped":262144000,
          "CodeSizeZipped":52428800,"ConcurrentExecutions":%1$s,
          "UnreservedConcurrentExecutions":%1$s},
         "AccountUsage":{"TotalCodeSize":0,"FunctionCount":0}}
        """
            .formatted(limit));
  }

  private String page() {
    return FindingsPage.of(stack(), findings());
  }

  private SequencedMap<String, Finding> findings() {
    return new Doctor(stack(), server.dns(), _ -> new SiteVisit.Served(200, true)).findings();
  }

  private DeployedStack stack() {
    aws.stack("UPDATE_COMPLETE", parameters, OUTPUTS).resources(Map.of("AlarmTopic", TOPIC));
    return DeployedStack.named("club", aws.services());
  }
}
