package club.dynamodb;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.link.Link;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The key of an item, and so the layout of the table. Items are partitioned by the function that
/// writes them, since roles are narrowed by partition.
///
/// | pk | sk | item |
/// |---|---|---|
/// | `REQUEST#<reference>` | `STATE` | a request as it stands |
/// | `REQUEST#<reference>` | `HISTORY#000001` … | its transitions |
/// | `MAIL#<reference>` | the mail's id | a ledger entry |
/// | `IDEMPOTENCY#<hash>` | `KEY` | a key that was used |
/// | `FOLLOW#<hash>`, `OWN#<hash>`, `STAFF#<hash>` | `LINK` | a link |
/// | `ADDRESS#<hash>` | `BLOCKAGE` | whether an address is blocked |
/// | `REGISTER` | `VERSION` | the version of the list |
/// | `REGISTER` | `MEMBER#<id>` | a member |
/// | `RESTORE` | `MARK` | what an empty table is being filled from |
record Key(String pk, String sk) {
  static final Key VERSION = new Key("REGISTER", "VERSION");

  /// The beginning of every member's key.
  static final Key MEMBERS = new Key("REGISTER", "MEMBER#");

  static Key request(Reference reference) {
    return new Key("REQUEST#" + reference, "STATE");
  }

  static Key history(Reference reference, int number) {
    return new Key("REQUEST#" + reference, String.format(Locale.ROOT, "HISTORY#%06d", number));
  }

  static Key mail(Reference reference, String id) {
    return new Key("MAIL#" + reference, id);
  }

  /// The beginning of the keys of all mails about a request.
  static Key mails(Reference reference) {
    return new Key("MAIL#" + reference, "");
  }

  static Key idempotency(String hash) {
    return new Key("IDEMPOTENCY#" + hash, "KEY");
  }

  static Key link(Link.Purpose purpose, String hash) {
    return new Key(purpose.name() + "#" + hash, "LINK");
  }

  /// Holds a hash, not the address: keys go into streams and queues.
  static Key address(EmailAddress address) {
    return new Key("ADDRESS#" + address.fingerprint(), "BLOCKAGE");
  }

  static Key member(String id) {
    return new Key("REGISTER", MEMBERS.sk + id);
  }

  /// The key in the SDK's form.
  Map<String, AttributeValue> attributes() {
    return Map.of("pk", Values.of(pk), "sk", Values.of(sk));
  }

  /// What follows the `#` of the partition.
  String name() {
    return pk.substring(pk.indexOf('#') + 1);
  }
}
