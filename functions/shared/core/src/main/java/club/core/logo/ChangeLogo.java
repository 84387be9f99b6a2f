package club.core.logo;

import club.core.Bytes;
import club.core.EmailAddress;
import club.core.Reference;
import club.core.link.Code;
import club.core.link.CodeCheck;
import club.core.link.Link;
import club.core.link.Links;
import club.core.link.MemberLinks;
import club.core.link.Token;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Outbox;
import club.core.register.Logo;
import club.core.register.Member;
import club.core.register.RegisterChanges;
import club.core.register.Registers;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Takes, publishes and removes a member's logo through a link about the member.
///
/// What is sent is proposed first, and seen by staff before it is public. A member may remove its
/// logo by itself.
public final class ChangeLogo {
  private final Ports ports;
  private final ReplaceLogo replace;
  private final Tiles tiles;
  private final List<EmailAddress> reviewers;
  private final Clock clock;

  /// The ports that it uses.
  public record Ports(
      MemberLinks links,
      CodeCheck codes,
      Registers registers,
      RegisterChanges changes,
      Logos logos,
      Outbox outbox) {}

  /// Changes logos through these ports.
  ///
  /// @param reviewers the mailboxes that are told of what a member proposes
  public ChangeLogo(Ports ports, Tiles tiles, List<EmailAddress> reviewers, Clock clock) {
    this.ports = ports;
    this.replace = new ReplaceLogo(ports.registers(), ports.changes(), ports.logos(), clock);
    this.tiles = tiles;
    this.reviewers = List.copyOf(reviewers);
    this.clock = clock;
  }

  /// Finds what the link opens; changes nothing.
  public Outcome show(Token token) {
    return look(token, ChangeLogo::opened);
  }

  /// Proposes a tile. It is that of an image that was drawn anew: nothing here looks into it.
  ///
  /// @param consents whether the member agrees that its logo be published
  public Outcome propose(Token token, String code, Bytes tile, boolean consents) {
    return look(
        token,
        open ->
            consents || open.member().profile().consent()
                ? checked(token, open, code, () -> proposed(open, tile))
                : open.with(new Step.NoConsent()));
  }

  /// Publishes what is proposed.
  ///
  /// @param hash [Logo#hash] of the tile that was shown: another one may have come since
  public Outcome publish(Token token, String code, String hash) {
    return byStaff(token, code, open -> published(open, hash));
  }

  /// Removes what is proposed, which was never public.
  public Outcome decline(Token token, String code, String hash) {
    return byStaff(token, code, open -> declined(open, hash));
  }

  /// Removes the published logo, and what is proposed.
  public Outcome remove(Token token, String code) {
    return look(token, open -> checked(token, open, code, () -> removed(open)));
  }

  /// The result of showing or changing.
  public sealed interface Outcome {
    /// The link is good.
    ///
    /// @param proposed what waits for an answer of staff, a PNG
    record Open(Links.Found found, Member member, Optional<Bytes> proposed, Step step)
        implements Outcome {
      /// Whether the link was mailed to staff.
      public boolean isStaff() {
        return found.link().purpose() == Link.Purpose.STEWARD;
      }

      private Open with(Step other) {
        return new Open(found, member, proposed, other);
      }

      private Open with(Step other, Optional<Bytes> tile) {
        return new Open(found, member, tile, other);
      }

      private Reference reference() {
        return member.reference();
      }
    }

    /// The link has expired, or its mailbox may no longer change logos.
    record Expired() implements Outcome {}

    /// The member has left.
    record Left() implements Outcome {}

    /// There is no such link.
    record Unknown() implements Outcome {}
  }

  /// What has just happened.
  public sealed interface Step {
    /// Nothing.
    record Opened() implements Step {}

    /// The tile is proposed; a member's is mailed to staff.
    record Proposed() implements Step {}

    /// The logo is published.
    record Published() implements Step {}

    /// What was proposed is gone, and was never public.
    record Declined() implements Step {}

    /// No logo is published any more.
    record Removed() implements Step {}

    /// The code was not filled in, or is none.
    record NoCode() implements Step {}

    /// It is not agreed that the logo be published.
    record NoConsent() implements Step {}

    /// Not the code of the mail.
    ///
    /// @param left how many tries remain, 1 or more
    record WrongCode(int left) implements Step {}

    /// Too many wrong codes.
    record Locked(Instant until) implements Step {}

    /// What is proposed is no longer what was shown.
    record Overtaken() implements Step {}
  }

  /// What can be done with a good link.
  private interface Act {
    Outcome on(Outcome.Open open);
  }

  private Outcome look(Token token, Act act) {
    return switch (ports.links().open(token, Link.Purpose.STEWARD, Link.Purpose.DOOR)) {
      case MemberLinks.Opened.Open(Links.Found found) ->
          ports
              .registers()
              .read()
              .member(found.link().reference())
              .filter(Member::isPresent)
              .map(
                  member ->
                      act.on(
                          new Outcome.Open(
                              found,
                              member,
                              ports.logos().proposed(member.reference()),
                              new Step.Opened())))
              .orElseGet(Outcome.Left::new);
      case MemberLinks.Opened.Expired _ -> new Outcome.Expired();
      case MemberLinks.Opened.Unknown() -> new Outcome.Unknown();
    };
  }

  private static Outcome opened(Outcome.Open open) {
    return open;
  }

  private Outcome byStaff(Token token, String code, Act act) {
    return look(
        token, open -> open.isStaff() ? checked(token, open, code, () -> act.on(open)) : open);
  }

  private Outcome checked(Token token, Outcome.Open open, String code, Supplier<Outcome> act) {
    if (Code.of(code).isEmpty()) {
      return open.with(new Step.NoCode());
    }
    return switch (ports.codes().check(open.found(), token, code)) {
      case CodeCheck.Result.Wrong(int left) -> open.with(new Step.WrongCode(left));
      case CodeCheck.Result.Locked(Instant until) -> open.with(new Step.Locked(until));
      case CodeCheck.Result.Right() -> {
        Link link = open.found().link();
        Outcome outcome = ports.codes().admit(link, act);
        ports.codes().forget(link);
        yield outcome;
      }
    };
  }

  private Outcome proposed(Outcome.Open open, Bytes tile) {
    ports.logos().propose(open.reference(), tile);
    if (!open.isStaff()) {
      LedgerEntry.due(open.reference(), number(tile), MailKind.LOGO, reviewers, clock.instant())
          .forEach(ports.outbox()::add);
    }
    return open.with(new Step.Proposed(), Optional.of(tile));
  }

  /// The number of the mails about a tile: one and the same is mailed once.
  private static int number(Bytes tile) {
    return Integer.parseInt(Logo.hash(tile).substring(0, 7), 16);
  }

  private Outcome published(Outcome.Open open, String hash) {
    Optional<Bytes> tile = shown(open, hash);
    if (tile.isEmpty()) {
      return open.with(new Step.Overtaken());
    }
    Logo logo = new Logo(hash, tiles.width(), tiles.height());
    ports.logos().publish(logo, tile.get(), tiles.smaller(tile.get()));
    Outcome.Open after = changed(open, Optional.of(logo), new Step.Published());
    ports.logos().withdraw(open.reference());
    return after;
  }

  private Outcome declined(Outcome.Open open, String hash) {
    if (shown(open, hash).isEmpty()) {
      return open.with(new Step.Overtaken());
    }
    ports.logos().withdraw(open.reference());
    return open.with(new Step.Declined(), Optional.empty());
  }

  private Outcome removed(Outcome.Open open) {
    Outcome.Open after = changed(open, Optional.empty(), new Step.Removed());
    ports.logos().withdraw(open.reference());
    return after;
  }

  private static Optional<Bytes> shown(Outcome.Open open, String hash) {
    return open.proposed().filter(tile -> Logo.hash(tile).equals(hash));
  }

  private Outcome.Open changed(Outcome.Open open, Optional<Logo> logo, Step step) {
    Member after =
        replace.with(open.member(), logo, open.found().link().mailbox().map(EmailAddress::value));
    return new Outcome.Open(open.found(), after, Optional.empty(), step);
  }
}
