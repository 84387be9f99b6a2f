package club.stack.doctor;

import club.stack.AwsDouble;
import java.util.Map;

/// SES's answers on the wire, as its API reference shows them.
final class SesAnswers {
  private SesAnswers() {}

  /// Makes a double answer as a healthy account.
  static void account(AwsDouble aws, boolean isInProduction) {
    aws.answer(
        "/v2/email/account",
        200,
        """
        {"ProductionAccessEnabled":%s,"SendingEnabled":true,"EnforcementStatus":"HEALTHY",
         "DedicatedIpAutoWarmupEnabled":false,
         "SendQuota":{"Max24HourSend":200.0,"MaxSendRate":1.0,"SentLast24Hours":0.0}}
        """
            .formatted(isInProduction));
  }

  /// Makes a double know a domain, and nothing else of the sender.
  ///
  /// @param dkim `SUCCESS` when the domain is verified
  static void domain(AwsDouble aws, String address, String domain, String dkim) {
    boolean isVerified = dkim.equals("SUCCESS");
    aws.answer(
        "/v2/email/identities/" + address,
        404,
        "{\"message\":\"Email identity does not exist.\"}",
        Map.of("x-amzn-ErrorType", "NotFoundException"));
    aws.answer(
        "/v2/email/identities/" + domain,
        200,
        """
        {"IdentityType":"DOMAIN","VerifiedForSendingStatus":%s,"FeedbackForwardingStatus":false,
         "DkimAttributes":{"SigningEnabled":true,"Status":"%s",
           "Tokens":["token1","token2","token3"],"SigningAttributesOrigin":"AWS_SES"},
         "MailFromAttributes":{"BehaviorOnMxFailure":"USE_DEFAULT_VALUE"}}
        """
            .formatted(isVerified, dkim));
    aws.answer(
        "/v2/email/identities",
        200,
        """
        {"EmailIdentities":[{"IdentityName":"%s","IdentityType":"DOMAIN","SendingEnabled":%s,
          "VerificationStatus":"%s"},
         {"IdentityName":"bob@nowhere.example","IdentityType":"EMAIL_ADDRESS",
          "SendingEnabled":true,"VerificationStatus":"SUCCESS"}]}
        """
            .formatted(domain, isVerified, dkim));
  }
}
