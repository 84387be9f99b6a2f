package club.local.command;

import static java.util.Objects.requireNonNull;

import club.core.EmailAddress;
import club.core.mail.Blockage;
import club.core.mail.LedgerEntry;
import club.core.mail.Unblock;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lifts the block on an address that bounced or complained, that SES suppresses or to which it
/// gave mails up, and has the mails sent that were held back. First it removes the address from the
/// mail service's own list, which would drop them and report a bounce.
@Command(
    name = "unblock",
    description =
        "Lifts the block on an address that bounced or complained, takes it off SES's suppression"
            + " list, and sends what was held back.")
final class UnblockCommand implements Callable<Integer> {
  private final Clubs clubs;
  private final PrintStream out;

  @Mixin private final ClubOption club = new ClubOption();

  @Parameters(paramLabel = "ADDRESS", description = "An email address.")
  private @Nullable EmailAddress address;

  @Option(names = "--dry-run", description = ClubOption.DRY_RUN)
  private boolean dryRun;

  UnblockCommand(Clubs clubs, PrintStream out) {
    this.clubs = clubs;
    this.out = out;
  }

  @Override
  public Integer call() {
    EmailAddress named = requireNonNull(address);
    return ClubOption.exitCode(
        clubs.work(club.name(), Clubs.NewFolder.REFUSED, open -> run(open, named)));
  }

  private boolean run(OpenClub open, EmailAddress blocked) {
    BounceList bounces = open.bounces();
    boolean listed = (dryRun ? bounces.holds() : bounces.forget()).test(blocked);
    Unblock unblock = open.unblock();
    Unblock.Outcome outcome = dryRun ? unblock.preview(blocked) : unblock.unblock(blocked);
    if (outcome.block().isEmpty() && outcome.mails() == 0 && !listed) {
      out.println(blocked.value() + " is not blocked: there is nothing to do.");
      return true;
    }
    out.print(ClubOption.before(dryRun));
    outcome.block().ifPresent(block -> out.println(text(blocked, block)));
    if (listed) {
      out.println(
          dryRun
              ? "SES's suppression list would no longer hold it."
              : "SES's suppression list no longer holds it.");
    }
    out.printf(
        "%s held back %s.%n",
        Count.of(outcome.mails(), "mail"),
        dryRun ? "would be due again" : "now due again, sent while the club runs");
    return true;
  }

  private String text(EmailAddress blocked, Blockage block) {
    String who = blocked.value();
    String again = who + (dryRun ? " would get mails again" : " gets mails again");
    return switch (block.reason()) {
      case BOUNCE, COMPLAINT ->
          "%s: it was blocked by a %s (%s) of a mail of %s."
              .formatted(again, block.reason().wire(), block.note(), block.since());
      case SUPPRESSED ->
          ("%s: it was on SES's suppression list (%s), so SES did not try to deliver a mail of %s."
                  + " The mailbox itself may never have refused one.%s")
              .formatted(again, block.note(), block.since(), global(block));
      case GIVEN_UP ->
          ("%s %s: SES gave up a mail of %s (%s), as it did the %d before it. Later mails were"
                  + " never stopped.")
              .formatted(
                  who,
                  dryRun ? "would count as reachable" : "counts as reachable",
                  block.since(),
                  block.note(),
                  LedgerEntry.RESENDS);
    };
  }

  /// **Source:** Amazon SES Developer Guide, "Using the Amazon SES global suppression list".
  private static String global(Blockage block) {
    return block.note().equals("Suppressed")
        ? " SES's global list, which nobody can change, may hold it for up to 14 days."
        : "";
  }
}
