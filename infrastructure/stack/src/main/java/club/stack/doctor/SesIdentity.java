package club.stack.doctor;

import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.sesv2.model.DkimAttributes;
import software.amazon.awssdk.services.sesv2.model.DkimSigningAttributesOrigin;
import software.amazon.awssdk.services.sesv2.model.DkimStatus;
import software.amazon.awssdk.services.sesv2.model.GetEmailIdentityResponse;

/// An address or a domain that mail is sent from, as SES knows it. See
/// [GetEmailIdentity](https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetEmailIdentity.html).
record SesIdentity(String name, GetEmailIdentityResponse known) {
  boolean isAddress() {
    return name.contains("@");
  }

  /// The domain itself, or that of the address.
  DomainName domain() {
    return DomainName.of(name);
  }

  /// Whether SES sends from it: it is verified, or its domain is.
  boolean isVerified() {
    return Boolean.TRUE.equals(known.verifiedForSendingStatus());
  }

  /// Whether SES mails bounces and complaints to the sender.
  boolean mailsBounces() {
    return Boolean.TRUE.equals(known.feedbackForwardingStatus());
  }

  DkimAttributes dkim() {
    return Optional.ofNullable(known.dkimAttributes())
        .orElseGet(() -> DkimAttributes.builder().build());
  }

  /// Whether the DNS holds the public key of SES's signature.
  boolean hasKey() {
    return dkim().status() == DkimStatus.SUCCESS;
  }

  /// Whether mails are signed with its domain.
  boolean isSigning() {
    return Boolean.TRUE.equals(dkim().signingEnabled()) && hasKey();
  }

  /// The DNS records for the key (Easy DKIM), as a [Finding] writes them; empty if the owner
  /// brought a key.
  List<String> keyRecords() {
    DkimAttributes dkim = dkim();
    String zone = Optional.ofNullable(dkim.signingHostedZone()).orElse("dkim.amazonses.com");
    return dkim.signingAttributesOrigin() == DkimSigningAttributesOrigin.EXTERNAL
        ? List.of()
        : dkim.tokens().stream()
            .map(token -> "= CNAME %1$s._domainkey.%2$s %1$s.%3$s".formatted(token, name, zone))
            .toList();
  }
}
