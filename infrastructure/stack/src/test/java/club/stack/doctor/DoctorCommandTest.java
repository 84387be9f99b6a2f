package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.stack.AwsDouble;
import club.stack.DeployedStack;
import club.stack.StackProblem;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DoctorCommandTest {
  private static final String DOMAIN = "programme.example";
  private static final Map<String, String> OUTPUTS =
      Map.of(
          "Site", "https://club.programme.example", "DistributionDomain", "d1.cloudfront.example");
  private static final Map<String, String> RESOURCES = Map.of("AlarmTopic", TopicsContract.TOPIC);

  private final AwsDouble aws = new AwsDouble();
  private final Zone zone = new Zone();
  private final Map<String, String> parameters =
      new HashMap<>(
          Map.of(
              "MailFrom", "club@programme.example",
              "Contact", "contact@programme.example",
              "Reviewers", "staff@programme.example, ada@nowhere.example",
              "AlarmAddress", "ops@programme.example",
              "SiteUrl", ""));

  private record Page(int exit, String text) {}

  @AfterEach
  void close() {
    aws.close();
  }

  @Test
  void fitsOnAPageAndEndsWithZeroWhenAllIsDone() {
    SesAnswers.tellUnknown(aws, "club@programme.example");
    SesAnswers.tell(aws, InMemorySes.FREE, List.of(Identities.signed(DOMAIN)));
    SnsTest.tell(aws, List.of(new Topics.Subscription("ops@programme.example", true)));
    zone.with("_dmarc.programme.example", Dns.Type.TXT, "v=DMARC1; p=reject");

    Page page = run();

    assertThat(page.text())
        .isEqualTo(
            """
            Stack club in eu-west-3: UPDATE_COMPLETE

            done         SES sandbox
              Out of the sandbox in eu-west-3: mails go to any address.

            done         Sender's identity
              programme.example is verified, and its mails are signed (DKIM).

            done         Return path (MAIL FROM)
              SES's own, amazonses.com: enough where DKIM aligns.

            done         DMARC policy
              _dmarc.programme.example says p=reject: receivers are told to refuse it when a
              mail fails.

            done         Alignment (DMARC)
              Mails from programme.example are signed d=programme.example: aligned.

            done         Alarm address
              Alarms are mailed to ops@programme.example.

            done         Custom domain
              None is chosen: the site is at the distribution's own address, which is fine.

            7 done, 0 to do, 0 cannot tell.
            """);
    assertThat(page.exit()).isZero();
  }

  @Test
  void saysWhatToDoOnAFreshAccount() {
    parameters.remove("AlarmAddress");
    SesAnswers.tell(aws, InMemorySes.SANDBOX, List.of(Identities.unsigned(DOMAIN, "PENDING")));
    SesAnswers.tellUnknown(aws, "club@programme.example");

    Page page = run();

    assertThat(page.text())
        .contains(
            "to do        SES sandbox\n",
            "to do        Sender's identity\n",
            """
                  CNAME  token2._domainkey.programme.example
                         token2.dkim.amazonses.com
            """,
            "to do        DMARC policy\n",
            "to do        Alignment (DMARC)\n",
            "to do        Alarm address\n",
            "Set it in samconfig.toml too: a deploy that reads it puts it back otherwise.\n",
            "2 done, 5 to do, 0 cannot tell.\n");
    assertThat(page.text().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    assertThat(page.exit()).isOne();
  }

  @Test
  void neverTakesForDoneWhatItCouldNotLookAt() {
    zone.silent();

    Page page = run();

    assertThat(page.text())
        .contains(
            "cannot tell  SES sandbox\n",
            "cannot tell  DMARC policy\n",
            "cannot tell  Alarm address\n",
            "1 done, 0 to do, 6 cannot tell.\n");
    assertThat(page.exit()).isOne();
  }

  @Test
  void changesNothing() {
    run();

    assertThat(aws.calls).noneMatch(call -> call.matches(".*(Put|Create|Update|Delete).*"));
  }

  @Test
  void refusesAStackThatIsNotOfAClub() {
    parameters.remove("MailFrom");

    assertThatThrownBy(this::run).isInstanceOf(StackProblem.class).hasMessageContaining("MailFrom");
  }

  private Page run() {
    aws.stack("UPDATE_COMPLETE", parameters, OUTPUTS).resources(RESOURCES);
    DeployedStack stack = DeployedStack.named("club", aws.services());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int exit =
        new DoctorCommand(stack, zone, _ -> new Web.Answer.Page(200, true))
            .run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return new Page(exit, bytes.toString(StandardCharsets.UTF_8));
  }
}
