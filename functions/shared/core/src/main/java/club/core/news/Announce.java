package club.core.news;

import club.core.Club;
import club.core.DependencyFailure;
import club.core.EmailAddress;
import club.core.link.Attempts;
import club.core.link.CodeCheck;
import club.core.link.Link;
import club.core.link.Links;
import club.core.link.MemberLinks;
import club.core.link.Token;
import club.core.link.Visit;
import club.core.register.Announcement;
import club.core.register.Register;
import club.core.register.Registers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Publishes announcements through a reviewer's link, and changes published ones.
///
/// It needs the link's token and the code from the mail's body. There is one announcement a day.
public final class Announce {
  private static final int TRIES = 5;

  private final Ports ports;
  private final MemberLinks links;
  private final CodeCheck codes;
  private final Club club;
  private final Clock clock;

  /// The ports that it uses.
  public record Ports(
      Links links, Attempts attempts, Registers registers, Announcements announcements) {}

  /// Publishes through these ports.
  ///
  /// @param reviewers the mailboxes that may publish; links of other mailboxes count as expired
  public Announce(Ports ports, List<EmailAddress> reviewers, Club club, Clock clock) {
    this.ports = ports;
    this.links = new MemberLinks(ports.links(), ports.registers(), reviewers, clock);
    this.codes = new CodeCheck(ports.attempts(), clock);
    this.club = club;
    this.clock = clock;
  }

  /// Finds what the link opens; changes nothing.
  ///
  /// @return [Outcome.Open], `Locked`, `Expired` or `Unknown`
  public Outcome show(Token token) {
    return switch (look(token)) {
      case Outcome.Open open ->
          open.visit()
              .lock(clock.instant())
              .<Outcome>map(until -> new Outcome.Locked(open.register(), until))
              .orElse(open);
      case Outcome other -> other;
    };
  }

  /// Publishes.
  ///
  /// @throws DependencyFailure when it is not known to be published; the same may be sent again
  public Outcome publish(Token token, Manuscript manuscript) {
    return switch (look(token)) {
      case Outcome.Open open -> checked(open, manuscript);
      case Outcome other -> other;
    };
  }

  /// The day on which something is published now.
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), club.zone());
  }

  /// The result of showing or publishing.
  public sealed interface Outcome {
    /// Nothing was published: staff are shown the form.
    sealed interface Desk extends Outcome {
      /// The register as it was read.
      Register register();
    }

    /// The link is good.
    record Open(Visit visit) implements Desk {
      @Override
      public Register register() {
        return visit.register();
      }
    }

    /// Something is missing or wrong; no try was counted.
    record Incomplete(Register register, List<ManuscriptProblem> problems) implements Desk {
      public Incomplete {
        problems = List.copyOf(problems);
      }
    }

    /// Not the code of the mail.
    ///
    /// @param left how many tries remain, 1 or more
    record WrongCode(Register register, int left) implements Desk {}

    /// Too many wrong codes.
    record Locked(Register register, Instant until) implements Desk {}

    /// An announcement of that day was published or changed since the page was opened.
    record Overtaken(Register register, Announcement standing) implements Desk {}

    /// It is published from now on, or was already, word for word.
    record Published(Announcement announcement) implements Outcome {}

    /// No such link.
    record Unknown() implements Outcome {}

    /// The link has expired, or its mailbox may no longer publish.
    record Expired() implements Outcome {}
  }

  private Outcome look(Token token) {
    return switch (links.open(token, Link.Purpose.STEWARD)) {
      case MemberLinks.Opened.Open(Visit visit) -> new Outcome.Open(visit);
      case MemberLinks.Opened.Expired _ -> new Outcome.Expired();
      case MemberLinks.Opened.Unknown() -> new Outcome.Unknown();
    };
  }

  private Outcome checked(Outcome.Open open, Manuscript manuscript) {
    List<ManuscriptProblem> problems = manuscript.problems();
    if (!problems.isEmpty()) {
      return new Outcome.Incomplete(open.register(), problems);
    }
    return switch (codes.check(open.visit(), manuscript.code())) {
      case CodeCheck.Result.Locked(Instant until) -> new Outcome.Locked(open.register(), until);
      case CodeCheck.Result.Wrong(int left) -> new Outcome.WrongCode(open.register(), left);
      case CodeCheck.Result.Right() ->
          codes.admit(open.visit().link(), () -> admitted(open, manuscript));
    };
  }

  /// What is written forgets the tries itself; otherwise only wrong codes are to lock a link.
  private Outcome admitted(Outcome.Open open, Manuscript manuscript) {
    Outcome outcome = write(open, manuscript);
    codes.forget(open.visit().link());
    return outcome;
  }

  private Outcome write(Outcome.Open read, Manuscript manuscript) {
    Outcome.Open open = read;
    for (int i = 0; i < TRIES; i++) {
      Register register = open.register();
      Instant now = clock.instant();
      LocalDate day = day(register, manuscript);
      Optional<Announcement> before = announcement(register, day);
      Announcement after = manuscript.announcement(day, now);
      if (before.filter(standing -> isSame(standing, after)).isPresent()) {
        return new Outcome.Published(before.get());
      }
      if (before.isPresent()
          && !manuscript.basis().equals(Optional.of(before.get().publishedAt()))) {
        return new Outcome.Overtaken(register, before.get());
      }
      Link link = open.visit().link();
      if (ports
          .announcements()
          .write(
              new Announcements.Publication(
                  after, before, register.version(), link, now.plus(Link.SKEW)))) {
        return new Outcome.Published(after);
      }
      switch (look(open.visit().token())) {
        case Outcome.Open again -> open = again;
        case Outcome other -> {
          return other;
        }
      }
    }
    throw new DependencyFailure(
        "publish an announcement", "table", new IllegalStateException("overtaken each time"));
  }

  /// Only a published announcement keeps its day.
  private LocalDate day(Register register, Manuscript manuscript) {
    return manuscript
        .day()
        .filter(day -> announcement(register, day).isPresent())
        .orElseGet(this::today);
  }

  private static Optional<Announcement> announcement(Register register, LocalDate day) {
    return register.announcements().stream().filter(one -> one.day().equals(day)).findFirst();
  }

  private static boolean isSame(Announcement one, Announcement other) {
    return one.since().equals(other.since())
        && one.until().equals(other.until())
        && one.french().equals(other.french())
        && one.english().equals(other.english());
  }
}
