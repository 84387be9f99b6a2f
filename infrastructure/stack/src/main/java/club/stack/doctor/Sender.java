package club.stack.doctor;

import club.stack.AwsCall;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.NotFoundException;

/// The club's sender, with the SES identities that cover it.
///
/// @param address the one in From
/// @param identities those of the account that cover the address, the closest first: the address,
///   its domain, the domain's parents. SES uses the settings of the closest ([Creating
///   identities](https://docs.aws.amazon.com/ses/latest/dg/creating-identities.html)).
record Sender(String address, List<SesIdentity> identities) {
  Sender {
    identities = List.copyOf(identities);
  }

  /// Reads the identities from SES.
  ///
  /// @throws club.stack.StackProblem when SES does not answer
  static Sender of(String address, SesV2Client ses) {
    List<String> domains =
        DomainName.of(address).withParents().stream().map(DomainName::name).toList();
    return new Sender(
        address,
        new AwsCall("ses:GetEmailIdentity")
            .answer(
                () ->
                    Stream.concat(Stream.of(address), domains.stream())
                        .flatMap(name -> identity(name, ses).stream())
                        .toList()));
  }

  /// The domain in From.
  DomainName domain() {
    return DomainName.of(address);
  }

  /// The identity whose settings apply; empty when SES knows none, and refuses the mails.
  Optional<SesIdentity> closest() {
    return identities.stream().findFirst();
  }

  /// The domain whose records in the DNS let SES sign.
  Optional<SesIdentity> closestDomain() {
    return identities.stream().filter(each -> !each.isAddress()).findFirst();
  }

  /// The domain that mails are signed with now (`d=`); empty when it is SES's own, `amazonses.com`.
  /// An address inherits the key of its domain ([Managing
  /// DKIM](https://docs.aws.amazon.com/ses/latest/dg/send-email-authentication-dkim-easy-managing.html)).
  Optional<DomainName> signature() {
    return closest()
        .filter(identity -> identity.isSigning())
        .map(identity -> closestDomain().orElse(identity).domain());
  }

  private static Optional<SesIdentity> identity(String name, SesV2Client ses) {
    try {
      return Optional.of(
          new SesIdentity(name, ses.getEmailIdentity(request -> request.emailIdentity(name))));
    } catch (NotFoundException unknown) {
      return Optional.empty();
    }
  }
}
