package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.stack.AwsDouble;
import club.stack.StackProblem;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SenderTest {
  private static final String FROM = "club@programme.example";
  private static final String DOMAIN = "programme.example";

  private final AwsDouble aws = new AwsDouble();

  @AfterEach
  void close() {
    aws.close();
  }

  @Test
  void isTheDomainWhereSesKnowsNotTheAddress() {
    SesAnswers.domain(aws, FROM, DOMAIN, "SUCCESS");

    Sender sender = Sender.of(FROM, aws.services().ses());

    assertThat(sender.identities()).extracting(SesIdentity::name).containsExactly(DOMAIN);
    assertThat(sender.signature()).contains(new DomainName(DOMAIN));
  }

  @Test
  void hasNoSignatureWhileTheRecordsAreNotFound() {
    SesAnswers.domain(aws, FROM, DOMAIN, "PENDING");

    assertThat(Sender.of(FROM, aws.services().ses()).signature()).isEmpty();
  }

  @Test
  void isReadWhereSesLeavesPartsOut() {
    aws.answer("/v2/email/identities/" + FROM, 200, "{\"IdentityType\":\"EMAIL_ADDRESS\"}");
    aws.answer("/v2/email/identities/" + DOMAIN, 200, "{\"IdentityType\":\"DOMAIN\"}");

    Sender sender = Sender.of(FROM, aws.services().ses());

    assertThat(sender.identities()).extracting(SesIdentity::name).containsExactly(FROM, DOMAIN);
    assertThat(sender.signature()).isEmpty();
  }

  @Test
  void namesWhatMayNotBeAsked() {
    aws.answer(
        "/v2/email/identities/" + FROM,
        403,
        "{\"message\":\"not authorized\"}",
        Map.of("x-amzn-ErrorType", "AccessDeniedException"));

    assertThatThrownBy(() -> Sender.of(FROM, aws.services().ses()))
        .isInstanceOf(StackProblem.class)
        .hasMessageContaining("ses:GetEmailIdentity");
  }
}
