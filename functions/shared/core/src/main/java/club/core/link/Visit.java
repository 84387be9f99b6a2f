package club.core.link;

import club.core.register.Member;
import club.core.register.Register;
import java.time.Instant;
import java.util.Optional;

/// A live link about a member that somebody has opened.
///
/// @param register as it was read then
public record Visit(Token token, Links.Found found, Register register) {
  /// The link.
  public Link link() {
    return found.link();
  }

  /// When a code is accepted again; empty where the link is not locked at this instant.
  public Optional<Instant> lock(Instant now) {
    return found.tries().lock(now);
  }

  /// Whether it was mailed to staff.
  public boolean isStaffs() {
    return link().purpose() == Link.Purpose.STEWARD;
  }

  /// The member that it opens; empty for one that is in the register no more.
  public Optional<Member> member() {
    return register.member(link().reference());
  }
}
