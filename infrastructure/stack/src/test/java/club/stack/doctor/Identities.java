package club.stack.doctor;

import java.util.List;
import software.amazon.awssdk.services.sesv2.model.DkimStatus;
import software.amazon.awssdk.services.sesv2.model.GetEmailIdentityResponse;

/// Identities as they stand on the way to a sender that all receivers trust.
final class Identities {
  private Identities() {}

  /// An address on its own: SES signs with its own domain.
  static SesIdentity address(String name, boolean isVerified) {
    return identity(name, isVerified, false, DkimStatus.NOT_STARTED);
  }

  /// A domain, or an address whose domain is signed for.
  static SesIdentity signed(String name) {
    return identity(name, true, true, DkimStatus.SUCCESS);
  }

  /// A domain whose records SES has not found.
  static SesIdentity unsigned(String name, DkimStatus status) {
    return identity(name, false, true, status);
  }

  static SesIdentity identity(
      String name, boolean isVerified, boolean isSigning, DkimStatus status) {
    return new SesIdentity(
        name,
        GetEmailIdentityResponse.builder()
            .verifiedForSendingStatus(isVerified)
            .dkimAttributes(
                dkim ->
                    dkim.signingEnabled(isSigning)
                        .status(status)
                        .tokens(List.of("token1", "token2", "token3")))
            .build());
  }

  /// The same, where SES mails bounces to the sender.
  static SesIdentity withForwarding(SesIdentity identity) {
    return new SesIdentity(
        identity.name(), identity.known().toBuilder().feedbackForwardingStatus(true).build());
  }
}
