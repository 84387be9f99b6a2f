package club.core.request;

import club.core.Reference;
import club.core.link.Link;
import club.core.link.Links;
import club.core.link.Token;
import club.core.mail.Blockage;
import club.core.mail.Blockages;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Tracking;
import club.core.morning.MorningNotes;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// Shows an applicant the state of the request, through either of the applicant's two links.
public final class Follow {
  private final Ports ports;
  private final Clock clock;

  /// The ports that it uses.
  public record Ports(
      Links links,
      Requests requests,
      Tracking tracking,
      Blockages blockages,
      Erasures erasures,
      MorningNotes notes) {}

  /// Reads with these.
  public Follow(Ports ports, Clock clock) {
    this.ports = ports;
    this.clock = clock;
  }

  /// What a link opens.
  public sealed interface Opened {
    /// The request, where there is one.
    default Optional<Progress> progress() {
      return switch (this) {
        case Open(Progress found) -> Optional.of(found);
        case Erased _, Unknown _ -> Optional.empty();
      };
    }

    /// A request.
    record Open(Progress found) implements Opened {}

    /// A request that was erased.
    record Erased(Reference reference, Instant at) implements Opened {}

    /// There is no such link.
    record Unknown() implements Opened {}
  }

  /// What the reader of a page may do.
  public enum Access {
    /// By a *follow* link: look.
    FOLLOW,
    /// By an *own* link: everything.
    OWN,
    /// By an *own* link that has expired: look.
    EXPIRED,
    /// By an *own* link of an earlier generation: look.
    REPLACED
  }

  /// What the link opens; changes nothing.
  ///
  /// An expired link still shows the state, which is not personal data and changes nothing: staff
  /// may owe the answer for longer than a link lives.
  public Opened show(Token token) {
    return Stream.of(Link.Purpose.FOLLOW, Link.Purpose.OWN)
        .flatMap(purpose -> ports.links().find(purpose, token.hash()).stream())
        .findFirst()
        .map(this::opened)
        .orElseGet(Opened.Unknown::new);
  }

  /// How far a request has come.
  ///
  /// @param access what the link allows
  /// @param mail the last mail that the applicant was to get: the confirmation, or the decision;
  ///   where the address is sent no further confirmation that day, the fresh link that was asked
  ///   for
  /// @param blocked whether that mail is held back: its address is blocked, or it came back as
  ///   often as it was sent; false once it is sent
  /// @param repeated whether the link was given for a form that had been sent before
  /// @param usualDays within how many working days staff usually decide; empty where that is not
  ///   known, and once they have decided
  public record Progress(
      JoinRequest request,
      Access access,
      Optional<LedgerEntry> mail,
      boolean blocked,
      boolean repeated,
      Optional<Integer> usualDays) {}

  private Opened opened(Links.Found found) {
    Link link = found.link();
    return ports
        .requests()
        .find(link.reference())
        .<Opened>map(request -> new Opened.Open(progress(link, request)))
        .or(
            () ->
                ports
                    .erasures()
                    .at(link.reference())
                    .map(at -> new Opened.Erased(link.reference(), at)))
        .orElseGet(Opened.Unknown::new);
  }

  private Progress progress(Link link, JoinRequest request) {
    Optional<LedgerEntry> mail =
        ports
            .tracking()
            .toApplicant(request, last(request))
            .or(() -> ports.tracking().toApplicant(request, MailKind.FRESH));
    boolean blocked = mail.filter(one -> isHeldBack(one, request)).isPresent();
    Optional<Integer> usualDays =
        request.isWaiting() ? ports.notes().usualDays() : Optional.empty();
    return new Progress(
        request, access(link, request), mail, blocked, isOfRepeatedForm(link), usualDays);
  }

  private Access access(Link link, JoinRequest request) {
    if (link.purpose() == Link.Purpose.FOLLOW) {
      return Access.FOLLOW;
    }
    if (link.generation() != request.generation()) {
      return Access.REPLACED;
    }
    return Amend.isOver(link, request, clock.instant()) ? Access.EXPIRED : Access.OWN;
  }

  /// A mail that is due is held back only when it is claimed: until then the block alone tells.
  private boolean isHeldBack(LedgerEntry mail, JoinRequest request) {
    return switch (mail.state()) {
      case SENT, RETURNED, OBSOLETE -> false;
      case BLOCKED -> true;
      case DUE, CLAIMED, UNKNOWN, PARKED ->
          ports
              .blockages()
              .find(request.application().person().email())
              .filter(Blockage::stopsMail)
              .isPresent();
    };
  }

  private static MailKind last(JoinRequest request) {
    return request.decision().isPresent() ? MailKind.DECISION : MailKind.ACKNOWLEDGEMENT;
  }

  /// Only the first *follow* link of a request has no end, see [Link].
  private static boolean isOfRepeatedForm(Link link) {
    return link.purpose() == Link.Purpose.FOLLOW && link.expiresAt().isPresent();
  }
}
