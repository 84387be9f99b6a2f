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
    this.links = new MemberLinks(ports.links(), reviewers, clock);
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
          open.found()
              .tries()
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
      case Outcome.Open open -> checked(token, open, manuscript);
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
    record Open(Links.Found found, Register register) implements Desk {}

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
      case MemberLinks.Opened.Open(Links.Found found) ->
          new Outcome.Open(found, ports.registers().read());
      case MemberLinks.Opened.Expired _ -> new Outcome.Expired();
      case MemberLinks.Opened.Unknown() -> new Outcome.Unknown();
    };
  }

  private Outcome checked(Token token, Outcome.Open open, Manuscript manuscript) {
    List<ManuscriptProblem> problems = manuscript.problems();
    if (!problems.isEmpty()) {
      return new Outcome.Incomplete(open.register(), problems);
    }
    return switch (codes.check(open.found(), token, manuscript.code())) {
      case CodeCheck.Result.Locked(Instant until) -> new Outcome.Locked(open.register(), until);
      case CodeCheck.Result.Wrong(int left) -> new Outcome.WrongCode(open.register(), left);
      case CodeCheck.Result.Right() ->
          codes.admit(open.found().link(), () -> admitted(token, open, manuscript));
    };
  }

  /// What is written forgets the tries itself; otherwise only wrong codes are to lock a link.
  private Outcome admitted(Token token, Outcome.Open open, Manuscript manuscript) {
    Outcome outcome = write(token, open, manuscript);
    codes.forget(open.found().link());
    return outcome;
  }

  private Outcome write(Token token, Outcome.Open read, Manuscript manuscript) {
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
      Link link = open.found().link();
      if (ports
          .announcements()
          .write(
              new Announcements.Publication(
                  after, before, register.version(), link, now.plus(Link.SKEW)))) {
        return new Outcome.Published(after);
      }
      switch (look(token)) {
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
