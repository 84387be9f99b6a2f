package club.core.entry;

import club.core.Club;
import club.core.DependencyFailure;
import club.core.EmailAddress;
import club.core.entry.EntryChanges.EntryChange;
import club.core.link.Attempts;
import club.core.link.CodeCheck;
import club.core.link.Link;
import club.core.link.Links;
import club.core.link.MemberLinks;
import club.core.link.MemberLinks.Opened;
import club.core.link.Token;
import club.core.link.Visit;
import club.core.register.Chronicle;
import club.core.register.Contacts;
import club.core.register.Registers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Shows a member's entry through a link about it, and changes it with the code of the mail: staff
/// change it themselves; the member proposes, and staff agree or decline.
public final class EditEntry {
  private final Ports ports;
  private final MemberLinks links;
  private final CodeCheck codes;
  private final ProposeEdits propose;
  private final List<EmailAddress> reviewers;
  private final Club club;
  private final Clock clock;

  /// The ports that it uses.
  public record Ports(
      Links links,
      Attempts attempts,
      Registers registers,
      Contacts contacts,
      Chronicle chronicle,
      Proposals proposals,
      EntryChanges changes) {}

  /// Works through these ports.
  ///
  /// @param proposals the most that a member may propose in a day
  /// @param reviewers the mailboxes that may change entries, and are told of changes
  public EditEntry(
      Ports ports, int proposals, List<EmailAddress> reviewers, Club club, Clock clock) {
    this.ports = ports;
    this.links = new MemberLinks(ports.links(), ports.registers(), reviewers, clock);
    this.codes = new CodeCheck(ports.attempts(), clock);
    this.propose = new ProposeEdits(ports.changes(), links, proposals, reviewers, club, clock);
    this.reviewers = List.copyOf(reviewers);
    this.club = club;
    this.clock = clock;
  }

  /// The result of showing or changing an entry.
  public sealed interface Outcome {
    /// The form is shown.
    sealed interface Desk extends Outcome {
      EntryView view();
    }

    /// Nothing was done yet.
    record Open(EntryView view) implements Desk {}

    /// Something is missing or wrong; no try was counted.
    record Incomplete(EntryView view, List<EntryProblem> problems) implements Desk {
      public Incomplete {
        problems = List.copyOf(problems);
      }
    }

    /// Not the code of the mail.
    ///
    /// @param left how many tries remain, 1 or more
    record WrongCode(EntryView view, int left) implements Desk {}

    /// Too many wrong codes.
    record Locked(EntryView view, Instant until) implements Desk {}

    /// The entry has changed since its page was opened, or the proposal was answered; whichever
    /// code was sent.
    ///
    /// @param answer that of the proposal
    record Overtaken(EntryView view, Optional<Proposal.Answer> answer) implements Desk {}

    /// It was done.
    ///
    /// @param action of the form
    /// @param edits what has changed, or is proposed
    record Done(EntryView view, String action, List<EntryEdit> edits) implements Outcome {
      public Done {
        edits = List.copyOf(edits);
      }
    }

    /// The link has expired, or its mailbox may no longer change entries.
    record Expired(Link link) implements Outcome {}

    /// No such link, or no such member.
    record Unknown() implements Outcome {}
  }

  /// Shows what the link opens; changes nothing.
  public Outcome show(Token token) {
    return look(token, this::opened);
  }

  /// Does what was sent.
  ///
  /// @throws DependencyFailure when it is not known to be stored; the same may be sent again
  public Outcome submit(Token token, EntryForm form) {
    return look(token, desk -> submitted(desk, form));
  }

  private Outcome look(Token token, Function<EntryDesk, Outcome> act) {
    return switch (links.open(token, Link.Purpose.STEWARD, Link.Purpose.DOOR)) {
      case Opened.Unknown() -> new Outcome.Unknown();
      case Opened.Expired(Link link) -> new Outcome.Expired(link);
      case Opened.Open(Visit visit) -> desk(visit).map(act).orElseGet(Outcome.Unknown::new);
    };
  }

  private Optional<EntryDesk> desk(Visit visit) {
    return visit.member().map(member -> new EntryDesk(visit, member, ports));
  }

  private Outcome opened(EntryDesk desk) {
    EntryView view = desk.view(false);
    return desk.visit()
        .lock(clock.instant())
        .<Outcome>map(until -> new Outcome.Locked(view, until))
        .orElseGet(() -> new Outcome.Open(view));
  }

  /// Whether somebody was faster comes first: what was typed was right before.
  private Outcome submitted(EntryDesk desk, EntryForm form) {
    Optional<Proposal> proposal = desk.proposal(form.proposal());
    if (isOvertaken(desk, form, proposal)) {
      return overtaken(desk.view(false), proposal);
    }
    EntrySheet whole = EntrySheet.of(desk.member(), desk.contact());
    TypedEntry typed = new TypedEntry(form, desk.member(), whole, desk.visit().isStaffs());
    List<EntryEdit> edits = typed.edits(proposal);
    List<EntryProblem> problems =
        typed.problems(desk.visit().register(), edits, today(clock.instant()));
    if (!problems.isEmpty()) {
      return new Outcome.Incomplete(desk.view(false), problems);
    }
    return switch (codes.check(desk.visit(), form.code())) {
      case CodeCheck.Result.Locked(Instant until) -> new Outcome.Locked(desk.view(false), until);
      case CodeCheck.Result.Wrong(int left) -> new Outcome.WrongCode(desk.view(false), left);
      case CodeCheck.Result.Right() ->
          codes.admit(desk.visit().link(), () -> act(desk, form, edits, proposal));
    };
  }

  private static boolean isOvertaken(EntryDesk desk, EntryForm form, Optional<Proposal> proposal) {
    if (form.isAnswer()) {
      return proposal.filter(Proposal::isOpen).isEmpty();
    }
    return !form.action().equals(EntryForm.SHOW)
        && form.entries() > 0
        && form.entries() != desk.member().entries();
  }

  private Outcome act(
      EntryDesk desk, EntryForm form, List<EntryEdit> edits, Optional<Proposal> proposal) {
    Instant now = clock.instant();
    FormChange change = new FormChange(desk, form, reviewers, now, today(now));
    return switch (form.action()) {
      case EntryForm.SHOW -> {
        codes.forget(desk.visit().link());
        yield new Outcome.Open(desk.view(true));
      }
      case EntryForm.CONFIRM -> write(desk, form, edits, change.confirming());
      default ->
          desk.visit().isStaffs()
              ? write(desk, form, edits, change.saving(edits, proposal))
              : proposed(desk, form, edits);
    };
  }

  private Outcome proposed(EntryDesk desk, EntryForm form, List<EntryEdit> edits) {
    return switch (propose.propose(desk, edits)) {
      case STORED -> new Outcome.Done(desk.view(true), form.action(), edits);
      case EXPIRED -> new Outcome.Expired(desk.visit().link());
      case OFTEN -> {
        codes.forget(desk.visit().link());
        yield new Outcome.Incomplete(
            desk.view(false),
            List.of(new EntryProblem.OftenToday(EntryField.NAME.wire(), propose.most())));
      }
    };
  }

  private Outcome write(EntryDesk desk, EntryForm form, List<EntryEdit> edits, EntryChange change) {
    if (ports.changes().write(change)) {
      return new Outcome.Done(desk.of(change.after()).view(true), form.action(), edits);
    }
    Visit visit = desk.visit();
    codes.forget(visit.link());
    return links.open(visit.token(), visit.link().purpose()) instanceof Opened.Open(Visit again)
        ? desk(again)
            .map(now -> overtaken(now.view(true), now.proposal(form.proposal())))
            .orElseGet(Outcome.Unknown::new)
        : new Outcome.Expired(visit.link());
  }

  private static Outcome overtaken(EntryView view, Optional<Proposal> proposal) {
    return new Outcome.Overtaken(view, proposal.flatMap(Proposal::answer));
  }

  private LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, club.zone());
  }
}
