package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.stack.AwsDouble;
import club.stack.StackProblem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SesV2Test implements SesContract {
  private final AwsDouble aws = new AwsDouble();

  @AfterEach
  void close() {
    aws.close();
  }

  @Override
  public Ses ses(Ses.Account account, List<Identity> identities) {
    SesAnswers.tell(aws, account, identities);
    SesAnswers.tellUnknown(aws, "programme.example");
    return new SesV2(aws.services().ses());
  }

  @Test
  void takesNoTokensOfADomainWhoseOwnerBroughtTheKey() {
    aws.answer(
        "/v2/email/identities/programme.example",
        200,
        """
        {"IdentityType":"DOMAIN","VerifiedForSendingStatus":false,
         "DkimAttributes":{"SigningEnabled":true,"Status":"PENDING","Tokens":["selector"],
           "SigningAttributesOrigin":"EXTERNAL"}}
        """);

    assertThat(new SesV2(aws.services().ses()).identity("programme.example"))
        .hasValueSatisfying(identity -> assertThat(identity.dkim().tokens()).isEmpty());
  }

  @Test
  void namesWhatMayNotBeAsked() {
    aws.answer(
        "/v2/email/account",
        403,
        "{\"message\":\"not authorized\"}",
        Map.of("x-amzn-ErrorType", "AccessDeniedException"));

    assertThatThrownBy(() -> new SesV2(aws.services().ses()).account())
        .isInstanceOf(StackProblem.class)
        .hasMessageContaining("ses:GetAccount");
  }
}
