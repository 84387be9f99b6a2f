package club.stack.doctor;

import club.stack.doctor.Identity.Dkim;
import club.stack.doctor.Step.AddRecord;
import club.stack.doctor.Step.Say;
import java.util.ArrayList;
import java.util.List;

/// Whether SES knows that the sender's address or domain is ours, and signs for it. See [Creating
/// identities](https://docs.aws.amazon.com/ses/latest/dg/creating-identities.html) and [Easy
/// DKIM](https://docs.aws.amazon.com/ses/latest/dg/send-email-authentication-dkim-easy.html).
///
/// @param address that mails come from
record SenderCheck(Ses ses, Commands commands, String address) implements Check {
  @Override
  public String title() {
    return "Sender's identity";
  }

  @Override
  public Finding look() {
    return Sender.of(address, ses)
        .identity()
        .map(identity -> identity.isAddress() ? address(identity) : domain(identity))
        .orElseGet(
            () ->
                Finding.toDo(
                    "SES in %s knows neither %s nor its domain: it refuses every mail."
                        .formatted(commands.region(), address),
                    new Say(
                        "A deploy makes the identity of MailDomain, else of MailFrom. Let MailFrom"
                            + " be an address in MailDomain, and deploy again:"),
                    commands.deploy()));
  }

  private Finding address(Identity identity) {
    if (identity.isVerified()) {
      return Finding.done(identity.name() + " is verified.");
    }
    return Finding.toDo(
        "%s is not verified: SES refuses every mail.".formatted(identity.name()),
        new Say(
            "Open the mail from Amazon Web Services in that mailbox and follow its link. The link"
                + " ends after 24 hours; this sends another:"),
        commands.aws("ses verify-email-identity --email-address " + identity.name()));
  }

  private Finding domain(Identity identity) {
    Dkim dkim = identity.dkim();
    if (identity.isVerified() && dkim.signs()) {
      return Finding.done(identity.name() + " is verified, and its mails are signed (DKIM).");
    }
    if (dkim.status().equals("SUCCESS")) {
      return Finding.toDo(
          "%s is known, but its mails are not signed: signing is off.".formatted(identity.name()),
          commands.aws(
              "sesv2 put-email-identity-dkim-attributes --signing-enabled --email-identity "
                  + identity.name()));
    }
    return Finding.toDo(
        "SES has not found the records of %s in the DNS (DKIM: %s): %s"
            .formatted(
                identity.name(),
                dkim.status(),
                identity.isVerified() ? "its mails are not signed." : "it refuses every mail."),
        records(identity));
  }

  private List<Step> records(Identity identity) {
    Dkim dkim = identity.dkim();
    if (dkim.tokens().isEmpty()) {
      return List.of(
          new Say(
              "Add the TXT record of your own key: AWS console > Amazon SES > Identities > %s >"
                      .formatted(identity.name())
                  + " Authentication."));
    }
    List<Step> steps = new ArrayList<>();
    steps.add(
        new Say(
            "Add %d records to the DNS of %s; SES looks for them by itself for 72 hours:"
                .formatted(dkim.tokens().size(), identity.name())));
    dkim.tokens()
        .forEach(
            token ->
                steps.add(
                    new AddRecord(
                        "CNAME",
                        "%s._domainkey.%s".formatted(token, identity.name()),
                        "%s.%s".formatted(token, dkim.zone()))));
    if (dkim.status().equals("FAILED")) {
      steps.add(new Say("Those hours are over. When the records are there, let SES look again:"));
      steps.add(commands.aws("ses verify-domain-dkim --domain " + identity.name()));
    }
    return steps;
  }
}
