package club.local.command;

import club.core.WireValue;
import club.core.register.Contact;
import club.core.register.FormerName;
import club.core.register.Member;
import club.core.register.Profile;
import club.core.register.ProjectSentence;
import club.core.request.Website;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prints what is known of a member.
@Command(name = "show", description = "Prints the names, years, profile and history of a member.")
final class MemberShowCommand implements Callable<Integer> {
  private final Clubs clubs;
  private final PrintStream out;

  @Mixin private final ClubOption club = new ClubOption();

  @Parameters(
      paramLabel = "NAME",
      description = "Any name that the member bears or has borne, or its reference.")
  private String name = "";

  @Option(names = "--contact", description = "Prints the contact too, which is personal data.")
  private boolean withContact;

  MemberShowCommand(Clubs clubs, PrintStream out) {
    this.clubs = clubs;
    this.out = out;
  }

  @Override
  public Integer call() {
    return ClubOption.exitCode(clubs.work(club.name(), Clubs.NewFolder.REFUSED, this::run));
  }

  private boolean run(OpenClub open) {
    Member member = new MemberNames(open.store().registers().read()).find(name);
    out.println(member.name() + " (" + member.reference() + ")");
    line("member", MemberText.years(member));
    for (FormerName former : member.formerNames()) {
      line("formerly", MemberText.of(former));
    }
    member.aliases().forEach(alias -> line("alias", alias));
    print(member.profile());
    if (withContact) {
      line(
          "contact",
          open.store()
              .contacts()
              .find(member.reference())
              .map(MemberShowCommand::text)
              .orElse("none"));
    }
    out.println("  history:");
    open.store()
        .chronicle()
        .of(member.reference())
        .forEach(entry -> out.println("    " + MemberText.of(entry)));
    return true;
  }

  private void print(Profile profile) {
    line("sort-key", profile.sortKey());
    line("kind", profile.kind().map(WireValue::wire));
    line("stage", profile.stage().map(WireValue::wire));
    line("town", profile.town());
    line("website", profile.website().map(Website::url));
    line("project", profile.project().map(ProjectSentence::french));
    line("project-en", profile.project().flatMap(ProjectSentence::english));
    line("logo", profile.logo().map(_ -> "yes"));
    line("consent", profile.consent() ? "yes" : "no");
  }

  private void line(String key, Optional<String> value) {
    value.ifPresent(text -> line(key, text));
  }

  private void line(String key, String value) {
    out.println("  " + key + ": " + value);
  }

  private static String text(Contact contact) {
    return contact.name().map(person -> person + ", ").orElse("")
        + contact.address().value()
        + ", "
        + contact.language().code();
  }
}
