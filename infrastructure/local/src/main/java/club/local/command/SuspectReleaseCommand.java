package club.local.command;

import static java.util.Objects.requireNonNull;

import club.core.Reference;
import club.core.request.JoinRequest;
import club.core.request.ReleaseSuspect;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes a request that was kept aside among those that await a decision.
@Command(
    name = "release",
    description =
        "Releases a request that was kept aside: staff are asked to decide, and the applicant gets an"
            + " acknowledgement.")
final class SuspectReleaseCommand implements Callable<Integer> {
  /// The template's default: a command does not know the parameter.
  private static final Duration QUIET = Duration.ofHours(24);

  private final Clubs clubs;
  private final PrintStream out;

  @Mixin private final ClubOption club = new ClubOption();

  @Parameters(paramLabel = "REFERENCE", description = "As `suspect list` prints it.")
  private @Nullable Reference reference;

  @Option(names = "--dry-run", description = ClubOption.DRY_RUN)
  private boolean dryRun;

  SuspectReleaseCommand(Clubs clubs, PrintStream out) {
    this.clubs = clubs;
    this.out = out;
  }

  @Override
  public Integer call() {
    Reference named = requireNonNull(reference);
    return ClubOption.exitCode(
        clubs.work(club.name(), Clubs.NewFolder.REFUSED, open -> run(open, named)));
  }

  private boolean run(OpenClub open, Reference named) {
    ReleaseSuspect release =
        new ReleaseSuspect(open.store().suspects(), open.store().release(), QUIET, open.clock());
    Optional<JoinRequest> found =
        dryRun ? release.preview(named) : release.run(named, open.reviewers());
    if (found.isEmpty()) {
      out.println(
          "No request "
              + named
              + " is kept aside: see "
              + club.name().command("suspect list")
              + ".");
      return false;
    }
    out.printf(
        "%s%s of %s %s.%n",
        ClubOption.before(dryRun),
        named,
        found.get().application().organisation().name(),
        dryRun
            ? "would be released, and its mails would be due"
            : "is released, and its mails are due now, sent while the club runs");
    return true;
  }
}
