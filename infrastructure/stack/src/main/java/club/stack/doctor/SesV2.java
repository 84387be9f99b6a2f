package club.stack.doctor;

import club.stack.AwsCall;
import club.stack.doctor.Identity.Dkim;
import club.stack.doctor.Identity.ReturnPath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.DkimAttributes;
import software.amazon.awssdk.services.sesv2.model.DkimSigningAttributesOrigin;
import software.amazon.awssdk.services.sesv2.model.GetAccountRequest;
import software.amazon.awssdk.services.sesv2.model.GetAccountResponse;
import software.amazon.awssdk.services.sesv2.model.GetEmailIdentityResponse;
import software.amazon.awssdk.services.sesv2.model.IdentityInfo;
import software.amazon.awssdk.services.sesv2.model.ListEmailIdentitiesRequest;
import software.amazon.awssdk.services.sesv2.model.MailFromAttributes;
import software.amazon.awssdk.services.sesv2.model.NotFoundException;
import software.amazon.awssdk.services.sesv2.model.VerificationStatus;

/// [Ses] by version 2 of its API. See
/// [GetAccount](https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetAccount.html) and
/// [GetEmailIdentity](https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetEmailIdentity.html).
record SesV2(SesV2Client client) implements Ses {
  /// Where Easy DKIM's records point to, where SES does not say it.
  private static final String ZONE = "dkim.amazonses.com";

  @Override
  public Account account() {
    GetAccountResponse account =
        new AwsCall("ses:GetAccount")
            .answer(() -> client.getAccount(GetAccountRequest.builder().build()));
    return new Account(
        Boolean.TRUE.equals(account.productionAccessEnabled()),
        Boolean.TRUE.equals(account.sendingEnabled()),
        Optional.ofNullable(account.enforcementStatus()).orElse("not known"));
  }

  @Override
  public Optional<Identity> identity(String name) {
    return new AwsCall("ses:GetEmailIdentity").answer(() -> found(name));
  }

  @Override
  public Set<String> verified() {
    return new AwsCall("ses:ListEmailIdentities")
        .answer(
            () ->
                client
                    .listEmailIdentitiesPaginator(ListEmailIdentitiesRequest.builder().build())
                    .stream()
                    .flatMap(page -> page.emailIdentities().stream())
                    .filter(each -> each.verificationStatus() == VerificationStatus.SUCCESS)
                    .map(IdentityInfo::identityName)
                    .collect(Collectors.toUnmodifiableSet()));
  }

  private Optional<Identity> found(String name) {
    try {
      GetEmailIdentityResponse identity =
          client.getEmailIdentity(request -> request.emailIdentity(name));
      return Optional.of(
          new Identity(
              name,
              Boolean.TRUE.equals(identity.verifiedForSendingStatus()),
              dkim(Optional.ofNullable(identity.dkimAttributes())),
              Optional.ofNullable(identity.mailFromAttributes()).flatMap(SesV2::returnPath)));
    } catch (NotFoundException unknown) {
      return Optional.empty();
    }
  }

  private static Dkim dkim(Optional<DkimAttributes> known) {
    DkimAttributes dkim = known.orElseGet(() -> DkimAttributes.builder().build());
    boolean isOwnersKey = dkim.signingAttributesOrigin() == DkimSigningAttributesOrigin.EXTERNAL;
    return new Dkim(
        Boolean.TRUE.equals(dkim.signingEnabled()),
        Optional.ofNullable(dkim.statusAsString()).orElse("NOT_STARTED"),
        isOwnersKey ? List.of() : dkim.tokens(),
        Optional.ofNullable(dkim.signingHostedZone()).orElse(ZONE));
  }

  private static Optional<ReturnPath> returnPath(MailFromAttributes known) {
    return Optional.ofNullable(known.mailFromDomain())
        .filter(domain -> !domain.isBlank())
        .map(
            domain ->
                new ReturnPath(
                    new Domain(domain),
                    Optional.ofNullable(known.mailFromDomainStatusAsString()).orElse("PENDING")));
  }
}
