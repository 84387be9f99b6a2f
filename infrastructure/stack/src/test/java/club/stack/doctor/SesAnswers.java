package club.stack.doctor;

import club.stack.AwsDouble;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// SES's answers on the wire, as its API reference shows them.
final class SesAnswers {
  private SesAnswers() {}

  /// Makes a double answer as an account that stands like this.
  static void tell(AwsDouble aws, Ses.Account account, List<Identity> identities) {
    aws.answer("/v2/email/account", 200, account(account));
    aws.answer("/v2/email/identities", 200, list(identities));
    identities.forEach(
        each -> aws.answer("/v2/email/identities/" + each.name(), 200, identity(each)));
  }

  /// Makes a double know no identity of that name.
  static void tellUnknown(AwsDouble aws, String name) {
    aws.answer(
        "/v2/email/identities/" + name,
        404,
        "{\"message\":\"Email identity does not exist.\"}",
        Map.of("x-amzn-ErrorType", "NotFoundException"));
  }

  private static String account(Ses.Account account) {
    return """
        {"ProductionAccessEnabled":%s,"SendingEnabled":%s,"EnforcementStatus":"%s",
         "DedicatedIpAutoWarmupEnabled":false,
         "SendQuota":{"Max24HourSend":200.0,"MaxSendRate":1.0,"SentLast24Hours":0.0}}
        """
        .formatted(account.isInProduction(), account.isSending(), account.enforcement());
  }

  private static String list(List<Identity> identities) {
    return identities.stream()
        .map(
            each ->
                """
                {"IdentityName":"%s","IdentityType":"%s","SendingEnabled":%s,
                 "VerificationStatus":"%s"}
                """
                    .formatted(
                        each.name(),
                        type(each),
                        each.isVerified(),
                        each.isVerified() ? "SUCCESS" : "PENDING"))
        .collect(Collectors.joining(",", "{\"EmailIdentities\":[", "]}"));
  }

  private static String identity(Identity identity) {
    Identity.Dkim dkim = identity.dkim();
    String tokens =
        dkim.tokens().stream().map("\"%s\""::formatted).collect(Collectors.joining(","));
    return """
        {"IdentityType":"%s","VerifiedForSendingStatus":%s,"FeedbackForwardingStatus":true,
         "DkimAttributes":{"SigningEnabled":%s,"Status":"%s","Tokens":[%s],
           "SigningAttributesOrigin":"AWS_SES"},
         "MailFromAttributes":{"BehaviorOnMxFailure":"USE_DEFAULT_VALUE"%s}}
        """
        .formatted(
            type(identity),
            identity.isVerified(),
            dkim.isOn(),
            dkim.status(),
            tokens,
            identity.returnPath().map(SesAnswers::mailFrom).orElse(""));
  }

  private static String mailFrom(Identity.ReturnPath path) {
    return ",\"MailFromDomain\":\"%s\",\"MailFromDomainStatus\":\"%s\""
        .formatted(path.domain(), path.status());
  }

  private static String type(Identity identity) {
    return identity.isAddress() ? "EMAIL_ADDRESS" : "DOMAIN";
  }
}
