package club.local.command;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which member of which club a command changes.
final class MemberOption {
  @Mixin private final ClubOption club = new ClubOption();

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description = "Any name that the member bears or has borne, or its reference.")
  private String name = "";

  @Option(names = "--dry-run", description = ClubOption.DRY_RUN)
  private boolean dryRun;

  ClubName club() {
    return club.name();
  }

  String name() {
    return name;
  }

  boolean isDry() {
    return dryRun;
  }
}
