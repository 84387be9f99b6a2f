package club.stack.doctor;

import club.stack.doctor.Step.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Whether SES lets the account's mails out. See [Request production
/// access](https://docs.aws.amazon.com/ses/latest/dg/request-production-access.html) and
/// [Reputation status](https://docs.aws.amazon.com/ses/latest/dg/reputation-dashboard.html).
///
/// @param mailboxes of the club: who must get mail in any case
/// @param site the public page's address, which the request names
record SandboxCheck(Ses ses, Commands commands, List<String> mailboxes, String site)
    implements Check {
  SandboxCheck {
    mailboxes = List.copyOf(mailboxes);
  }

  @Override
  public String title() {
    return "SES sandbox";
  }

  @Override
  public Finding look() {
    Ses.Account account = ses.account();
    if (!account.isInProduction()) {
      return sandbox();
    }
    if (!account.isSending() || account.enforcement().equals("SHUTDOWN")) {
      return Finding.toDo(
          "SES sends nothing in %s: sending is paused (reputation: %s)."
              .formatted(commands.region(), account.enforcement()),
          new Say("Read why: AWS console > Amazon SES > Account dashboard, and Support Center."),
          new Say("If you paused it yourselves, and the reputation is HEALTHY:"),
          commands.aws("sesv2 put-account-sending-attributes --sending-enabled"));
    }
    if (account.enforcement().equals("PROBATION")) {
      return Finding.toDo(
          "SES still sends, but has the account under review in %s: it may be paused."
              .formatted(commands.region()),
          new Say("Read why and answer: AWS console > Amazon SES > Account dashboard."));
    }
    return Finding.done(
        "Out of the sandbox in %s: mails go to any address.".formatted(commands.region()));
  }

  private Finding sandbox() {
    Set<String> verified = ses.verified();
    List<String> getMail = mailboxes.stream().filter(each -> covers(verified, each)).toList();
    List<String> getNone = mailboxes.stream().filter(each -> !covers(verified, each)).toList();
    List<Step> steps = new ArrayList<>();
    steps.add(
        new Say(
            "Ask AWS to let the account out; it answers within a day. AWS console > Amazon SES >"
                + " Account dashboard > Request production access, or:"));
    steps.add(
        commands.aws(
            ("sesv2 put-account-details --production-access-enabled --mail-type TRANSACTIONAL"
                    + " --website-url %s --contact-language EN --use-case-description"
                    + " 'Answers to requests to join our club'")
                .formatted(site)));
    if (!getNone.isEmpty()) {
      steps.add(
          new Say("Until then, verify the club's own mailboxes, and follow the mail's link:"));
      getNone.forEach(
          each -> steps.add(commands.aws("sesv2 create-email-identity --email-identity " + each)));
    }
    return Finding.toDo(
        ("In the sandbox in %s: applicants get no mail, only verified addresses do."
                + " Of the club's mailboxes, mail reaches %s, and does not reach %s.")
            .formatted(commands.region(), names(getMail), names(getNone)),
        steps);
  }

  /// A verified domain stands for every address in it, and under it.
  private static boolean covers(Set<String> verified, String mailbox) {
    return verified.contains(mailbox)
        || Domain.of(mailbox).withParents().stream().map(Domain::name).anyMatch(verified::contains);
  }

  private static String names(List<String> mailboxes) {
    return mailboxes.isEmpty() ? "none" : String.join(", ", mailboxes);
  }
}
