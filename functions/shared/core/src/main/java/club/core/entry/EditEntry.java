package club.core.entry;

import club.core.Club;
import club.core.DependencyFailure;
import club.core.EmailAddress;
import club.core.entry.EntryChanges.EntryChange;
import club.core.entry.EntryChanges.UsedLink;
import club.core.link.Attempts;
import club.core.link.CodeCheck;
import club.core.link.Link;
import club.core.link.Links;
import club.core.link.MemberLinks;
import club.core.link.MemberLinks.Opened;
import club.core.link.Token;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import club.core.register.Chronicle;
import club.core.register.Contact;
import club.core.register.Contacts;
import club.core.register.Member;
import club.core.register.Register;
import club.core.register.Registers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Shows a member's entry through a link about it, and changes it with the code of the mail: staff
/// change it themselves; the member proposes, and staff agree or decline.
public final class EditEntry {
  private static final int TRIES = 5;

  private final Ports ports;
  private final int proposals;
  private final MemberLinks links;
  private final CodeCheck codes;
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
    this.proposals = proposals;
    this.reviewers = List.copyOf(reviewers);
    this.links = new MemberLinks(ports.links(), reviewers, clock);
    this.codes = new CodeCheck(ports.attempts(), clock);
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

    /// The entry has changed since its page was opened, or the proposal was answered.
    record Overtaken(EntryView view) implements Desk {}

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
    return look(token, null);
  }

  /// Does what was sent.
  ///
  /// @throws DependencyFailure when it is not known to be stored; the same may be sent again
  public Outcome submit(Token token, EntryForm form) {
    return look(token, form);
  }

  private Outcome look(Token token, @Nullable EntryForm form) {
    return switch (links.open(token, Link.Purpose.STEWARD, Link.Purpose.DOOR)) {
      case Opened.Unknown() -> new Outcome.Unknown();
      case Opened.Expired(Link link) -> new Outcome.Expired(link);
      case Opened.Open(Links.Found found) -> {
        Register register = ports.registers().read();
        Optional<Member> member = register.member(found.link().reference());
        if (member.isEmpty()) {
          yield new Outcome.Unknown();
        }
        Visit visit = new Visit(token, found, register, member.get());
        yield form == null ? visit.opened() : visit.submitted(form);
      }
    };
  }

  /// One link, and what it opens.
  private final class Visit {
    private final Token token;
    private final Links.Found found;
    private final Register register;
    private final Member member;
    private final boolean steward;

    Visit(Token token, Links.Found found, Register register, Member member) {
      this.token = token;
      this.found = found;
      this.register = register;
      this.member = member;
      this.steward = found.link().purpose() == Link.Purpose.STEWARD;
    }

    Outcome opened() {
      EntryView view = view(member, false);
      return found
          .tries()
          .lock(clock.instant())
          .<Outcome>map(until -> new Outcome.Locked(view, until))
          .orElseGet(() -> new Outcome.Open(view));
    }

    Outcome submitted(EntryForm form) {
      Optional<Contact> contact = ports.contacts().find(member.reference());
      EntrySheet whole = EntrySheet.of(member, contact);
      Optional<Proposal> proposal =
          steward && form.proposal() > 0
              ? open().stream().filter(one -> one.number() == form.proposal()).findFirst()
              : Optional.empty();
      TypedEntry typed = new TypedEntry(form, member, whole, steward);
      List<EntryEdit> edits = typed.edits(proposal);
      EntrySheet after = whole.with(edits);
      List<EntryProblem> problems = typed.problems(register, edits, today());
      if (!problems.isEmpty()) {
        return new Outcome.Incomplete(view(member, false), problems);
      }
      return switch (codes.check(found, token, form.code())) {
        case CodeCheck.Result.Locked(Instant until) ->
            new Outcome.Locked(view(member, false), until);
        case CodeCheck.Result.Wrong(int left) -> new Outcome.WrongCode(view(member, false), left);
        case CodeCheck.Result.Right() ->
            codes.admit(found.link(), () -> act(form, whole, after, edits, proposal));
      };
    }

    private Outcome act(
        EntryForm form,
        EntrySheet whole,
        EntrySheet after,
        List<EntryEdit> edits,
        Optional<Proposal> proposal) {
      if (form.action().equals(EntryForm.SHOW)) {
        codes.forget(found.link());
        return new Outcome.Open(view(member, true));
      }
      boolean answers =
          form.action().equals(EntryForm.AGREE) || form.action().equals(EntryForm.DECLINE);
      boolean stale = form.entries() > 0 && form.entries() != member.entries();
      if (stale || (answers && proposal.isEmpty())) {
        codes.forget(found.link());
        return new Outcome.Overtaken(view(member, true));
      }
      if (form.action().equals(EntryForm.CONFIRM)) {
        return confirmed(form);
      }
      return steward ? changed(form, whole, after, edits, proposal) : proposed(form, edits);
    }

    private Outcome confirmed(EntryForm form) {
      Instant now = clock.instant();
      EntryRevision revision = EntryRevision.confirmed(member, who(form), now);
      EntryChanges.ContactChange contact =
          ports
              .contacts()
              .find(member.reference())
              .<EntryChanges.ContactChange>map(EntryChanges.ContactChange.Set::new)
              .orElseGet(EntryChanges.ContactChange.Kept::new);
      return write(
          form,
          List.of(),
          new EntryChange(
              member,
              revision.member(),
              revision.history(),
              contact,
              Optional.empty(),
              used(now),
              List.of(),
              register.version()));
    }

    private Outcome changed(
        EntryForm form,
        EntrySheet whole,
        EntrySheet after,
        List<EntryEdit> edits,
        Optional<Proposal> proposal) {
      Instant now = clock.instant();
      EntryRevision revision = EntryRevision.of(member, whole, after, who(form), now, today());
      Optional<Proposal> answered =
          proposal.map(
              one ->
                  one.answered(
                      new Proposal.Answer(
                          form.action().equals(EntryForm.AGREE), now, who(form), form.words())));
      List<LedgerEntry> mails = new ArrayList<>();
      if (!revision.history().isEmpty()) {
        mails.addAll(
            LedgerEntry.due(
                member.reference(), revision.member().entries(), MailKind.CHANGED, reviewers, now));
      }
      answered.ifPresent(
          one -> {
            if (ports.contacts().find(member.reference()).isPresent()) {
              mails.add(
                  LedgerEntry.due(
                      member.reference(),
                      one.number(),
                      MailKind.ANSWER,
                      new Recipient.Contact(),
                      now));
            }
          });
      return write(
          form,
          edits,
          new EntryChange(
              member,
              revision.member(),
              revision.history(),
              revision.contact(),
              answered,
              used(now),
              mails,
              register.version()));
    }

    private Outcome proposed(EntryForm form, List<EntryEdit> edits) {
      for (int i = 0; i < TRIES; i++) {
        Instant now = clock.instant();
        List<Proposal> before = ports.proposals().of(member.reference());
        if (before.stream().filter(one -> day(one.at()).equals(today())).count() >= proposals) {
          codes.forget(found.link());
          return new Outcome.Incomplete(
              view(member, false),
              List.of(new EntryProblem.OftenToday(EntryField.NAME.wire(), proposals)));
        }
        int number = before.size() + 1;
        Proposal proposal = new Proposal(member.reference(), number, now, edits, Optional.empty());
        List<LedgerEntry> mails =
            LedgerEntry.due(member.reference(), number, MailKind.PROPOSAL, reviewers, now);
        if (ports.changes().propose(proposal, used(now), mails)) {
          return new Outcome.Done(view(member, true), form.action(), edits);
        }
        if (!(links.open(token, found.link().purpose()) instanceof Opened.Open)) {
          return new Outcome.Expired(found.link());
        }
      }
      throw new DependencyFailure(
          "store a proposal", "table", new IllegalStateException("overtaken each time"));
    }

    private Outcome write(EntryForm form, List<EntryEdit> edits, EntryChange change) {
      if (ports.changes().write(change)) {
        return new Outcome.Done(view(change.after(), true), form.action(), edits);
      }
      codes.forget(found.link());
      Opened again = links.open(token, found.link().purpose());
      Optional<Member> since = ports.registers().read().member(member.reference());
      return again instanceof Opened.Open && since.isPresent()
          ? new Outcome.Overtaken(view(since.get(), true))
          : new Outcome.Expired(found.link());
    }

    private UsedLink used(Instant now) {
      return new UsedLink(found.link(), now.plus(Link.SKEW));
    }

    /// Who does it, as people read it.
    private String who(EntryForm form) {
      return form.by()
          .or(() -> found.link().mailbox().map(EmailAddress::value))
          .orElseGet(member::name);
    }

    private EntryView view(Member shown, boolean proven) {
      return new EntryView(
          steward,
          proven,
          shown,
          proven ? ports.contacts().find(shown.reference()) : Optional.empty(),
          proven ? ports.chronicle().of(shown.reference()) : List.of(),
          steward ? open() : List.of());
    }

    private List<Proposal> open() {
      return ports.proposals().of(member.reference()).stream().filter(Proposal::isOpen).toList();
    }
  }

  private LocalDate today() {
    return day(clock.instant());
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, club.zone());
  }
}
