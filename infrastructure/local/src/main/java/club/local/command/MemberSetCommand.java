package club.local.command;

import club.local.ClubProblem;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Sets what is known of a member.
@Command(
    name = "set",
    description = {
      "Sets what is known of a member; an empty value forgets it.",
      "Keys: " + MemberSetCommand.KEYS + "."
    })
final class MemberSetCommand implements Callable<Integer> {
  static final String KEYS =
      "sort-key, kind, stage, town, website, project, project-en, consent, contact, contact-name,"
          + " alias";

  private final MemberChanges changes;

  @Mixin private final MemberOption member = new MemberOption();

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "KEY=VALUE",
      description = "Such as town=Caen, consent=yes, alias=\"Mairie de Caen\".")
  private List<String> values = List.of();

  MemberSetCommand(MemberChanges changes) {
    this.changes = changes;
  }

  @Override
  public Integer call() {
    return changes.change(
        member,
        (known, names, open) -> {
          MemberSettings settings =
              new MemberSettings(known, names, open.store().contacts().find(known.reference()));
          values.forEach(value -> set(settings, value));
          return settings.edited();
        });
  }

  private static void set(MemberSettings settings, String pair) {
    int sign = pair.indexOf('=');
    if (sign < 1) {
      throw new ClubProblem("“" + pair + "” is no KEY=VALUE: write it such as town=Caen.");
    }
    settings.set(pair.substring(0, sign), pair.substring(sign + 1));
  }
}
