package club.local.command;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.register.Contact;
import club.core.register.Member;
import club.core.request.Erase;
import club.core.request.JoinRequest;
import club.local.ClubProblem;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Erases what the club holds of a person. Members stay on the list; only their contact goes.
@Command(
    name = "erase",
    description = "Erases what the club holds of a person: requests, and members' contacts.")
final class EraseCommand implements Callable<Integer> {
  private final Clubs clubs;
  private final PrintStream out;

  @Mixin private final ClubOption club = new ClubOption();

  @ArgGroup(multiplicity = "1")
  private final Whom whom = new Whom();

  @Option(names = "--dry-run", description = ClubOption.DRY_RUN)
  private boolean dryRun;

  private static final class Whom {
    @Parameters(paramLabel = "REFERENCE", arity = "0..1", description = "Of a request or a member.")
    private @Nullable String reference;

    @Option(
        names = "--address",
        paramLabel = "ADDRESS",
        description = "The email address of the person, in whatever request or entry.")
    private @Nullable EmailAddress address;

    @Option(
        names = "--again",
        description = "Everything that the ledger of erasures holds: after a table was recovered.")
    private boolean again;
  }

  EraseCommand(Clubs clubs, PrintStream out) {
    this.clubs = clubs;
    this.out = out;
  }

  @Override
  public Integer call() {
    return ClubOption.exitCode(clubs.work(club.name(), Clubs.NewFolder.REFUSED, this::run));
  }

  /// What is erased.
  private record Found(List<Reference> requests, List<Reference> contacts) {}

  private boolean run(OpenClub open) {
    if (whom.again) {
      Erasing.Report report = new Erasing(open).again(dryRun);
      out.printf(
          "%s%s and %s %s again.%n",
          ClubOption.before(dryRun),
          Count.of(report.requests(), "request"),
          Count.of(report.contacts(), "contact"),
          dryRun ? "would be erased" : "erased");
      return true;
    }
    Found found = found(open);
    if (found.requests().isEmpty() && found.contacts().isEmpty()) {
      out.println("The club holds nothing of this person: there is nothing to do.");
      return true;
    }
    out.print(ClubOption.before(dryRun));
    found.requests().forEach(one -> out.println(told("Request " + one)));
    found.contacts().forEach(one -> out.println(told("The contact of member " + one)));
    if (!dryRun) {
      Erase erase = open.erase();
      found.requests().forEach(erase::erase);
      found.contacts().forEach(erase::eraseContact);
      out.println(
          "Members stay on the list. Exports and the table's backups still hold it: see"
              + " infrastructure/decisions/0030-erasure.md");
    }
    return true;
  }

  private String told(String what) {
    return what + (dryRun ? " would be erased." : " is erased.");
  }

  private Found found(OpenClub open) {
    return Optional.ofNullable(whom.address)
        .map(address -> of(open, address))
        .orElseGet(() -> of(open, reference(String.valueOf(whom.reference))));
  }

  private static Reference reference(String typed) {
    return Reference.of(typed)
        .orElseThrow(
            () -> new ClubProblem("'" + typed + "' is not a reference such as CDFG-2346."));
  }

  private static Found of(OpenClub open, Reference reference) {
    boolean asked = open.store().requests().find(reference).isPresent();
    boolean hasContact = open.store().contacts().find(reference).isPresent();
    return new Found(
        asked ? List.of(reference) : List.of(), hasContact ? List.of(reference) : List.of());
  }

  private static Found of(OpenClub open, EmailAddress address) {
    List<Reference> requests =
        open.store().survey().read().requests().stream()
            .filter(one -> isOf(one.application().person().email(), address))
            .map(JoinRequest::reference)
            .toList();
    List<Reference> contacts =
        open.store().registers().read().members().stream()
            .map(Member::reference)
            .filter(member -> contact(open, member).anyMatch(one -> isOf(one.address(), address)))
            .toList();
    return new Found(requests, contacts);
  }

  private static Stream<Contact> contact(OpenClub open, Reference member) {
    return open.store().contacts().find(member).stream();
  }

  private static boolean isOf(EmailAddress one, EmailAddress other) {
    return one.fingerprint().equals(other.fingerprint());
  }
}
