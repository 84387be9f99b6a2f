package club.core.logo;

import club.core.Bytes;
import club.core.EmailAddress;
import club.core.link.Code;
import club.core.link.CodeCheck;
import club.core.link.Link;
import club.core.link.MemberLinks;
import club.core.link.Token;
import club.core.link.Visit;
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

  /// The result of showing or changing.
  public sealed interface Outcome {
    /// The link is good.
    ///
    /// @param proposed what waits for an answer of staff, a PNG
    /// @param step what has just happened
    record Open(Visit visit, Member member, Optional<Bytes> proposed, LogoStep step)
        implements Outcome {
      private Open with(LogoStep other) {
        return new Open(visit, member, proposed, other);
      }

      private Open with(LogoStep other, Optional<Bytes> tile) {
        return new Open(visit, member, tile, other);
      }
    }

    /// The link has expired, or its mailbox may no longer change logos.
    record Expired() implements Outcome {}

    /// The member has left.
    record Left() implements Outcome {}

    /// There is no such link.
    record Unknown() implements Outcome {}
  }

  /// Finds what the link opens; changes nothing.
  public Outcome show(Token token) {
    return look(token, open -> open);
  }

  /// Proposes a tile. It is that of an image that was drawn anew: nothing here looks into it.
  ///
  /// @param consents whether the member agrees that its logo be published
  public Outcome propose(Token token, String code, Bytes tile, boolean consents) {
    return look(
        token,
        open ->
            consents || open.member().profile().consent()
                ? checked(open, code, it -> proposed(it, tile))
                : open.with(new LogoStep.NoConsent()));
  }

  /// Publishes what is proposed.
  ///
  /// @param hash [Logo#hash] of the tile that was shown: another one may have come since
  public Outcome publish(Token token, String code, String hash) {
    return answer(token, code, hash, this::published);
  }

  /// Removes what is proposed, which was never public.
  public Outcome decline(Token token, String code, String hash) {
    return answer(token, code, hash, (open, _) -> withdrawn(open.with(new LogoStep.Declined())));
  }

  /// Removes the published logo, and what is proposed.
  public Outcome remove(Token token, String code) {
    return look(
        token,
        open ->
            checked(
                open,
                code,
                it -> withdrawn(changed(it, Optional.empty()).with(new LogoStep.Removed()))));
  }

  /// What can be done with a good link.
  private interface Act {
    Outcome.Open on(Outcome.Open open);
  }

  /// What staff answer to a proposed tile.
  private interface Answer {
    Outcome.Open to(Outcome.Open open, Bytes tile);
  }

  private Outcome look(Token token, Act act) {
    return switch (ports.links().open(token, Link.Purpose.STEWARD, Link.Purpose.DOOR)) {
      case MemberLinks.Opened.Open(Visit visit) ->
          visit
              .member()
              .filter(Member::isPresent)
              .map(member -> opened(visit, member))
              .<Outcome>map(act::on)
              .orElseGet(Outcome.Left::new);
      case MemberLinks.Opened.Expired _ -> new Outcome.Expired();
      case MemberLinks.Opened.Unknown() -> new Outcome.Unknown();
    };
  }

  private Outcome.Open opened(Visit visit, Member member) {
    Optional<Bytes> tile = ports.logos().proposed(member.reference());
    return new Outcome.Open(visit, member, tile, new LogoStep.Opened());
  }

  /// Staff alone answer, and only to the tile that they were shown.
  private Outcome answer(Token token, String code, String hash, Answer answer) {
    return look(
        token,
        open ->
            open.visit().isStaffs()
                ? checked(
                    open,
                    code,
                    it ->
                        it.proposed()
                            .filter(tile -> Logo.hash(tile).equals(hash))
                            .map(tile -> answer.to(it, tile))
                            .orElseGet(() -> it.with(new LogoStep.Overtaken())))
                : open);
  }

  private Outcome.Open checked(Outcome.Open open, String code, Act act) {
    if (Code.of(code).isEmpty()) {
      return open.with(new LogoStep.NoCode());
    }
    Link link = open.visit().link();
    return switch (ports.codes().check(open.visit(), code)) {
      case CodeCheck.Result.Wrong(int left) -> open.with(new LogoStep.WrongCode(left));
      case CodeCheck.Result.Locked(Instant until) -> open.with(new LogoStep.Locked(until));
      case CodeCheck.Result.Right() -> {
        Outcome.Open after = ports.codes().admit(link, () -> act.on(open));
        ports.codes().forget(link);
        yield after;
      }
    };
  }

  private Outcome.Open proposed(Outcome.Open open, Bytes tile) {
    Member member = open.member();
    ports.logos().propose(member.reference(), tile);
    if (!open.visit().isStaffs()) {
      LedgerEntry.due(
              member.reference(),
              ProposedLogos.number(tile),
              MailKind.LOGO,
              reviewers,
              clock.instant())
          .forEach(ports.outbox()::add);
    }
    return open.with(new LogoStep.Proposed(), Optional.of(tile));
  }

  private Outcome.Open published(Outcome.Open open, Bytes tile) {
    Logo logo = new Logo(Logo.hash(tile), tiles.width(), tiles.height());
    ports.logos().publish(logo, tile, tiles.smaller(tile));
    return withdrawn(changed(open, Optional.of(logo)).with(new LogoStep.Published()));
  }

  private Outcome.Open changed(Outcome.Open open, Optional<Logo> logo) {
    Member after =
        replace.with(open.member(), logo, open.visit().link().mailbox().map(EmailAddress::value));
    return new Outcome.Open(open.visit(), after, open.proposed(), open.step());
  }

  private Outcome.Open withdrawn(Outcome.Open open) {
    ports.logos().withdraw(open.member().reference());
    return open.with(open.step(), Optional.empty());
  }
}
