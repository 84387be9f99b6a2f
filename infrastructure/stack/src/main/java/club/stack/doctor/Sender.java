package club.stack.doctor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who SES takes the club's mails to come from.
///
/// @param address in From
/// @param identities those of the account that cover the address, the closest first: the address,
///   its domain, the parents of that. SES uses the settings of the closest ([Creating
///   identities](https://docs.aws.amazon.com/ses/latest/dg/creating-identities.html)).
record Sender(String address, List<Identity> identities) {
  Sender {
    identities = List.copyOf(identities);
  }

  /// Asks SES.
  static Sender of(String address, Ses ses) {
    return new Sender(
        address,
        Stream.concat(
                Stream.of(address), Domain.of(address).withParents().stream().map(Domain::name))
            .flatMap(name -> ses.identity(name).stream())
            .toList());
  }

  /// The domain in From.
  Domain from() {
    return Domain.of(address);
  }

  /// The identity whose settings hold; empty when SES knows none, and refuses the mails.
  Optional<Identity> identity() {
    return identities.stream().findFirst();
  }

  /// The domain that mails are signed with now (`d=`); empty when it is SES's own, `amazonses.com`.
  /// An address inherits the keys of its domain ([Managing
  /// DKIM](https://docs.aws.amazon.com/ses/latest/dg/send-email-authentication-dkim-easy-managing.html)).
  Optional<Domain> signature() {
    return identity()
        .filter(identity -> identity.dkim().signs())
        .map(closest -> closestDomain().orElse(closest).domain());
  }

  /// The domain that is, or would be, asked for the records of a signature.
  Optional<Identity> closestDomain() {
    return identities.stream().filter(each -> !each.isAddress()).findFirst();
  }

  /// The custom MAIL FROM domain that is in use; empty when it is SES's own.
  Optional<Domain> returnPath() {
    return identity()
        .flatMap(Identity::returnPath)
        .filter(Identity.ReturnPath::isReady)
        .map(Identity.ReturnPath::domain);
  }
}
