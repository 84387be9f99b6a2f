package club.stack.doctor;

import static java.util.stream.Collectors.joining;

import club.stack.doctor.Finding.Settled;
import club.stack.doctor.Finding.ToDo;
import java.util.Optional;
import software.amazon.awssdk.services.sesv2.model.DkimStatus;

/// Whether SES has verified the sender's address or domain, and signs for it. See [Creating
/// identities](https://docs.aws.amazon.com/ses/latest/dg/creating-identities.html) and [Easy
/// DKIM](https://docs.aws.amazon.com/ses/latest/dg/send-email-authentication-dkim-easy.html).
final class SenderCheck {
  private SenderCheck() {}

  /// @param created the identity that a deploy creates; empty with `MailIdentity=exists`
  static Finding finding(Sender sender, Optional<String> created) {
    if (sender.closest().isEmpty()) {
      return new ToDo(
          """
          SES in {region} knows neither %s nor its domain: it refuses every mail.
          """
                  .formatted(sender.address())
              + created.map(SenderCheck::again).orElse("$ {deploy} MailIdentity=create\n"));
    }
    SesIdentity closest = sender.closest().get();
    Optional<SesIdentity> domain = sender.closestDomain();
    boolean isVerified = sender.identities().stream().anyMatch(SesIdentity::isVerified);
    if (domain.isPresent() && !domain.get().hasKey()) {
      return records(domain.get(), isVerified);
    }
    if (!isVerified) {
      return new ToDo(
          """
          %1$s is not verified: SES refuses every mail.
          > Open the mail from Amazon Web Services in that mailbox and follow its link, which expires \
          after 24 hours. This sends another:
          $ aws ses verify-email-identity --email-address %1$s --region {region}
          """
              .formatted(closest.name()));
    }
    if (domain.isPresent() && sender.signature().isEmpty()) {
      return new ToDo(
          """
          %1$s is verified, but SES does not sign its mails: signing is off.
          $ aws sesv2 put-email-identity-dkim-attributes --signing-enabled --email-identity %1$s \
          --region {region}
          """
              .formatted(closest.name()));
    }
    return new Settled(
        closest.name()
            + (domain.isPresent() ? " is verified, and SES signs its mails." : " is verified.")
            + foreign(sender.address(), closest, created));
  }

  private static String again(String created) {
    return """
        > Somebody deleted what the stack created, and a deploy does not see that. Create it again, \
        then run this again:
        $ aws sesv2 create-email-identity --email-identity %s --region {region}
        """
        .formatted(created);
  }

  private static ToDo records(SesIdentity domain, boolean isVerified) {
    String advice =
        domain.keyRecords().isEmpty()
            ? "> Add the TXT record of your own key: AWS console > Amazon SES > Identities > %s > Authentication.\n"
                .formatted(domain.name())
            : "> Add %d records to the DNS of %s; SES looks for them for 72 hours:\n%s\n"
                .formatted(
                    domain.keyRecords().size(),
                    domain.name(),
                    domain.keyRecords().stream().collect(joining("\n")));
    String again =
        """
        > Those hours are over. Once the records are there, have SES look again:
        $ aws ses verify-domain-dkim --domain %s --region {region}
        """
            .formatted(domain.name());
    return new ToDo(
        "SES has not found the records of %s in the DNS (DKIM: %s): it %s.\n"
                .formatted(
                    domain.name(),
                    domain.dkim().statusAsString(),
                    isVerified ? "does not sign the mails" : "refuses every mail")
            + advice
            + (domain.dkim().status() == DkimStatus.FAILED ? again : ""));
  }

  /// Warnings about an identity that the stack did not create; empty for its own.
  private static String foreign(String from, SesIdentity closest, Optional<String> created) {
    if (created.filter(closest.name()::equals).isPresent()) {
      return "";
    }
    String owner =
        created
            .map(" Its settings apply, not those of %s, which the stack created."::formatted)
            .orElse(
                " This stack did not create it: a deploy with MailIdentity=create fails while SES"
                    + " has it, and no mail leaves once somebody deletes it.");
    return closest.mailsBounces()
        ? owner
            + (" SES mails bounces to %s too, until `aws sesv2 put-email-identity-feedback-attributes"
                    + " --email-identity %s --no-email-forwarding-enabled --region {region}`.")
                .formatted(from, closest.name())
        : owner;
  }
}
