package club.stack.doctor;

import club.stack.DeployedStack;
import club.stack.StackProblem;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;

/// `./club doctor --stack NAME`: says on one page what only a person can do, and whether it is
/// done. It changes nothing.
public final class DoctorCommand {
  private final DeployedStack stack;
  private final Dns dns;
  private final Web web;

  /// For a stack, by the DNS and the web that this machine sees.
  public DoctorCommand(DeployedStack stack) {
    this(stack, JndiDns.ofThisMachine(), HttpWeb.patient());
  }

  DoctorCommand(DeployedStack stack, Dns dns, Web web) {
    this.stack = stack;
    this.dns = dns;
    this.web = web;
  }

  /// Looks, and prints the page.
  ///
  /// @return the exit code: 0 when everything is done, 1 when something is to do or cannot be told
  /// @throws StackProblem when the stack is not one of a club
  public int run(PrintStream out) {
    List<Doctor.Examined> matters = new Doctor(checks()).examine();
    out.print(Page.of(stack, matters));
    out.flush();
    return matters.stream().allMatch(matter -> matter.finding().verdict() == Verdict.DONE) ? 0 : 1;
  }

  private List<Check> checks() {
    Ses ses = new SesV2(stack.services().ses());
    Commands commands = new Commands(stack.name(), stack.region());
    String from = required("MailFrom");
    String contact = required("Contact");
    return List.of(
        new SandboxCheck(ses, commands, mailboxes(contact), stack.output("Site").orElse("URL")),
        new SenderCheck(ses, commands, from),
        new ReturnPathCheck(ses, stack.region(), from),
        new DmarcCheck(dns, from, contact),
        new AlignmentCheck(ses, dns, commands, from),
        new AlarmCheck(
            new Sns(stack.services().sns()),
            commands,
            stack.physicalId("AlarmTopic"),
            stack.parameter("AlarmAddress")),
        new SiteCheck(
            dns,
            web,
            commands,
            stack.parameter("SiteUrl"),
            stack.parameter("CertificateArn"),
            stack.output("DistributionDomain")));
  }

  /// The mailboxes that decide, and the one that people write to.
  private List<String> mailboxes(String contact) {
    return Stream.concat(stack.reviewers().stream(), Stream.of(contact)).distinct().toList();
  }

  private String required(String parameter) {
    return stack
        .parameter(parameter)
        .orElseThrow(
            () ->
                new StackProblem(
                    "The stack %s has no parameter %s: it is not one of a club, or of another version."
                        .formatted(stack.name(), parameter)));
  }
}
