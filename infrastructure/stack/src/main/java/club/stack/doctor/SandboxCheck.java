package club.stack.doctor;

import static java.util.stream.Collectors.joining;

import club.stack.doctor.Finding.Settled;
import club.stack.doctor.Finding.ToDo;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import software.amazon.awssdk.services.sesv2.model.GetAccountResponse;

/// Whether SES sends the account's mails to any address. See [Request production
/// access](https://docs.aws.amazon.com/ses/latest/dg/request-production-access.html) and
/// [GetAccount](https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetAccount.html).
final class SandboxCheck {
  private SandboxCheck() {}

  /// @param verified reads the account's verified identities, in the sandbox only
  /// @param mailboxes the club's, which must receive mail even in the sandbox
  /// @param site the public page's address, for the request for production access
  static Finding finding(
      GetAccountResponse account,
      Supplier<Set<String>> verified,
      List<String> mailboxes,
      String site) {
    if (!Boolean.TRUE.equals(account.productionAccessEnabled())) {
      return sandbox(verified.get(), mailboxes, site);
    }
    String reputation = String.valueOf(account.enforcementStatus());
    if (!Boolean.TRUE.equals(account.sendingEnabled()) || reputation.equals("SHUTDOWN")) {
      return new ToDo(
          """
          SES sends nothing in {region}: sending is paused (reputation: %s).
          > Read why: AWS console > Amazon SES > Account dashboard, and Support Center.
          > If you paused it yourselves, and the reputation is HEALTHY:
          $ aws sesv2 put-account-sending-attributes --sending-enabled --region {region}
          """
              .formatted(reputation));
    }
    if (reputation.equals("PROBATION")) {
      return new ToDo(
          """
          The account is under review in {region}: SES sends, and may pause it.
          > Read why and answer: AWS console > Amazon SES > Account dashboard.
          """);
    }
    return new Settled("Out of the sandbox in {region}: mails go to any address.");
  }

  private static ToDo sandbox(Set<String> verified, List<String> mailboxes, String site) {
    List<String> reached = mailboxes.stream().filter(each -> covers(verified, each)).toList();
    List<String> unreached = mailboxes.stream().filter(each -> !reached.contains(each)).toList();
    String commands =
        unreached.stream()
            .map(
                "$ aws sesv2 create-email-identity --email-identity %s --region {region}\n"
                    ::formatted)
            .collect(joining());
    return new ToDo(
        """
        In the sandbox in {region}: only verified addresses get mail, so applicants get none. Of the \
        club's mailboxes, mail reaches %s, and does not reach %s.
        > Request production access; AWS answers within a day. AWS console > Amazon SES > Account \
        dashboard > Request production access, or:
        $ aws sesv2 put-account-details --production-access-enabled --mail-type TRANSACTIONAL \
        --website-url %s --contact-language EN --use-case-description \
        'Answers to requests to join our club' --region {region}
        """
                .formatted(names(reached), names(unreached), site)
            + (unreached.isEmpty()
                ? ""
                : "> Until then, verify the club's own mailboxes by the link that SES mails:\n"
                    + commands));
  }

  /// A verified domain covers every address in it and in its subdomains.
  private static boolean covers(Set<String> verified, String mailbox) {
    return verified.contains(mailbox)
        || DomainName.of(mailbox).withParents().stream()
            .map(DomainName::name)
            .anyMatch(verified::contains);
  }

  private static String names(List<String> mailboxes) {
    return mailboxes.isEmpty() ? "none" : String.join(", ", mailboxes);
  }
}
