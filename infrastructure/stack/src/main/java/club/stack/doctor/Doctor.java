package club.stack.doctor;

import club.stack.AwsCall;
import club.stack.DeployedStack;
import club.stack.StackProblem;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.lambda.model.AccountLimit;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.GetAccountResponse;
import software.amazon.awssdk.services.sesv2.model.IdentityInfo;
import software.amazon.awssdk.services.sesv2.model.VerificationStatus;

/// `./club doctor --stack NAME`: checks what only a person can do for a stack, and changes nothing.
public final class Doctor {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final DeployedStack stack;
  private final Dns dns;
  private final Function<URI, SiteVisit> visit;
  private final SesV2Client ses;

  Doctor(DeployedStack stack, Dns dns, Function<URI, SiteVisit> visit) {
    this.stack = stack;
    this.dns = dns;
    this.visit = visit;
    this.ses = stack.services().ses();
  }

  /// Makes every check, even when others fail, with the DNS and the web as this machine sees them.
  ///
  /// @return the findings by label, in the order of the page
  /// @throws StackProblem when the stack is not a club
  public static SequencedMap<String, Finding> examine(DeployedStack stack) {
    return new Doctor(stack, new Dns("dns:"), address -> SiteVisit.to(address, PATIENCE))
        .findings();
  }

  /// Whether nothing is left to do, and every check could be made.
  public static boolean isWell(SequencedMap<String, Finding> findings) {
    return findings.values().stream().allMatch(Finding.Settled.class::isInstance);
  }

  SequencedMap<String, Finding> findings() {
    String from = required("MailFrom");
    String contact = required("Contact");
    SequencedMap<String, Finding> findings = new LinkedHashMap<>();
    findings.put("SES sandbox", found(() -> sandbox(contact)));
    findings.put("Sender", found(() -> SenderCheck.finding(Sender.of(from, ses), created(from))));
    findings.put(
        "DMARC", found(() -> new DmarcCheck(Sender.of(from, ses), dns, contact).finding()));
    findings.put("Alarm address", found(this::alarms));
    findings.put("Concurrency", found(this::concurrency));
    findings.put("Site address", found(this::site));
    return Collections.unmodifiableSequencedMap(findings);
  }

  private static Finding found(Supplier<Finding> check) {
    try {
      return check.get();
    } catch (StackProblem unable) {
      return new Finding.CannotTell(unable.sentence());
    }
  }

  /// The identity that a deploy creates.
  private Optional<String> created(String from) {
    return stack
        .parameter("MailIdentity")
        .filter("create"::equals)
        .map(_ -> stack.parameter("MailDomain").orElse(from));
  }

  private Finding sandbox(String contact) {
    List<String> mailboxes =
        Stream.concat(stack.reviewers().stream(), Stream.of(contact)).distinct().toList();
    GetAccountResponse account =
        new AwsCall("ses:GetAccount").answer(() -> ses.getAccount(request -> {}));
    return SandboxCheck.finding(
        account, this::verified, mailboxes, stack.output("Site").orElse("URL"));
  }

  /// The addresses and domains that SES has verified.
  private Set<String> verified() {
    return new AwsCall("ses:ListEmailIdentities")
        .answer(
            () ->
                ses.listEmailIdentitiesPaginator(request -> {}).stream()
                    .flatMap(page -> page.emailIdentities().stream())
                    .filter(each -> each.verificationStatus() == VerificationStatus.SUCCESS)
                    .map(IdentityInfo::identityName)
                    .collect(Collectors.toUnmodifiableSet()));
  }

  private Finding alarms() {
    Optional<String> topic = stack.physicalId("AlarmTopic");
    Optional<String> address = stack.parameter("AlarmAddress");
    if (topic.isEmpty() || address.isEmpty()) {
      return new Finding.ToDo(
          """
          AlarmAddress is empty: nobody receives alarms.
          $ {deploy} AlarmAddress=YOU@YOUR.DOMAIN
          """);
    }
    AlarmCheck check = new AlarmCheck(topic.get(), address.get());
    return check.finding(check.subscription(stack.services().sns()));
  }

  private Finding concurrency() {
    AccountLimit limit =
        new AwsCall("lambda:GetAccountSettings")
            .answer(
                () ->
                    stack
                        .services()
                        .lambda()
                        .getAccountSettings(
                            // The client's own limit is that of a function's run.
                            request ->
                                request.overrideConfiguration(
                                    configuration -> configuration.apiCallTimeout(PATIENCE)))
                        .accountLimit());
    return ConcurrencyCheck.finding(
        limit,
        Integer.parseInt(required("BurstForms")),
        Integer.parseInt(required("BurstRequests")));
  }

  private Finding site() {
    String distribution =
        stack
            .output("DistributionDomain")
            .orElseThrow(
                () ->
                    new StackProblem(
                        "The stack has no output DistributionDomain: deploy this version with"
                            + " `sam deploy`."));
    return new SiteCheck(dns, visit, new DomainName(distribution))
        .finding(stack.parameter("SiteUrl"), stack.parameter("CertificateArn").isPresent());
  }

  private String required(String parameter) {
    return stack
        .parameter(parameter)
        .orElseThrow(
            () ->
                new StackProblem(
                    "The stack %s has no parameter %s: it is not a club, or of another version."
                        .formatted(stack.name(), parameter)));
  }
}
