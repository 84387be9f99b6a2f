package club.stack.doctor;

import club.stack.doctor.Identity.Dkim;
import java.util.List;
import java.util.Optional;

/// Identities as they stand on the way to a sender that all receivers trust.
final class Identities {
  static final List<String> TOKENS = List.of("token1", "token2", "token3");
  static final String ZONE = "dkim.amazonses.com";

  private Identities() {}

  /// An address on its own: SES signs with its own domain.
  static Identity address(String name, boolean isVerified) {
    return new Identity(
        name, isVerified, new Dkim(false, "NOT_STARTED", List.of(), ZONE), Optional.empty());
  }

  /// A domain, or an address whose domain is signed for.
  static Identity signed(String name) {
    return new Identity(name, true, new Dkim(true, "SUCCESS", TOKENS, ZONE), Optional.empty());
  }

  /// A domain whose records SES has not found.
  static Identity unsigned(String name, String status) {
    return new Identity(name, false, new Dkim(true, status, TOKENS, ZONE), Optional.empty());
  }

  /// The same with a custom MAIL FROM domain.
  static Identity withReturnPath(Identity identity, String domain, String status) {
    return new Identity(
        identity.name(),
        identity.isVerified(),
        identity.dkim(),
        Optional.of(new Identity.ReturnPath(new Domain(domain), status)));
  }
}
