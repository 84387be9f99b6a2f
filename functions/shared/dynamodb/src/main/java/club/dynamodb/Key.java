package club.dynamodb;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.Sha256;
import club.core.limit.Quota;
import club.core.link.Link;
import java.time.LocalDate;
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
/// | `ACKNOWLEDGED#<hash>` | `ADDRESS` | an address that was sent an acknowledgement |
/// | `NETWORK#`, `MAILBOX#<hash>` | `<window>#<beginning>` | how much of a quota is taken |
/// | `FOLLOW#`, `OWN#`, `CONFIRM#`, `STAFF#`, `RECEIPT#`, `STEWARD#`, `DOOR#<hash>` | `LINK` | a link |
/// | `ADDRESS#<hash>` | `BLOCKAGE` | whether an address is blocked |
/// | `REGISTER` | `VERSION` | the version of the list |
/// | `REGISTER` | `MEMBER#<reference>` | a member |
/// | `REGISTER` | `MILESTONE#<day>` | a number of members |
/// | `REGISTER` | `ANNOUNCEMENT#<day>` | a published announcement |
/// | `REGISTER` | `OFFERINGS` | what members get in particular |
/// | `MEMBER#<reference>` | `HISTORY#000001` … | the changes of a member's entry |
/// | `CONTACT#<reference>` | `PERSON` | a member's contact |
/// | `IMPORT` | `LIST#<day>` | a day of which a list was imported |
/// | `IMPORT` | `APART#<SHA-256>` | two names that an operator told apart |
/// | `KNOCK#<reference>`, `KNOCK#ALL` | `COUNT` | how often an entry was asked for |
/// | `PROPOSAL#<reference>` | `000001` … | what a member proposes |
/// | `DIGEST#<reference>` | `STATE` | what staff were told on a morning |
/// | `SWEEP` | `MORNING` | the last morning whose work is complete |
/// | `RESTORE` | `MARK` | what an empty table is being filled from |
record Key(String pk, String sk) {
  static final Key VERSION = new Key("REGISTER", "VERSION");

  /// The last morning.
  static final Key MORNING = new Key("SWEEP", "MORNING");

  /// How often entries were asked for in all.
  static final Key KNOCKS = new Key("KNOCK#ALL", "COUNT");

  /// The whole partition of the register.
  static final Key REGISTER = new Key("REGISTER", "");

  /// The beginning of every member's key.
  static final Key MEMBERS = new Key("REGISTER", "MEMBER#");

  /// The beginning of every milestone's key.
  static final Key MILESTONES = new Key("REGISTER", "MILESTONE#");

  /// The beginning of every announcement's key.
  static final Key ANNOUNCEMENTS = new Key("REGISTER", "ANNOUNCEMENT#");

  /// What members get in particular.
  static final Key OFFERINGS = new Key("REGISTER", "OFFERINGS");

  /// The beginning of the keys of all imported lists.
  static final Key IMPORTED_LISTS = new Key("IMPORT", "LIST#");

  /// The beginning of the keys of all names that were told apart.
  static final Key TOLD_APART = new Key("IMPORT", "APART#");

  static Key request(Reference reference) {
    return new Key("REQUEST#" + reference, "STATE");
  }

  static Key history(Reference reference, int number) {
    return new Key("REQUEST#" + reference, String.format(Locale.ROOT, "HISTORY#%06d", number));
  }

  /// The beginning of the keys of all transitions of a request.
  static Key histories(Reference reference) {
    return new Key("REQUEST#" + reference, "HISTORY#");
  }

  static Key mail(Reference reference, String id) {
    return new Key("MAIL#" + reference, id);
  }

  /// The beginning of the keys of all mails about a request or a member.
  static Key mails(Reference reference) {
    return new Key("MAIL#" + reference, "");
  }

  static Key idempotency(String hash) {
    return new Key("IDEMPOTENCY#" + hash, "KEY");
  }

  /// Holds a hash, not the address.
  static Key acknowledged(EmailAddress address) {
    return new Key("ACKNOWLEDGED#" + address.fingerprint(), "ADDRESS");
  }

  static Key quota(Quota quota) {
    return new Key(quota.kind().name() + "#" + quota.of(), quota.window() + "#" + quota.from());
  }

  static Key link(Link.Purpose purpose, String hash) {
    return new Key(purpose.name() + "#" + hash, "LINK");
  }

  /// Holds a hash, not the address: keys go into streams and queues.
  static Key address(EmailAddress address) {
    return new Key("ADDRESS#" + address.fingerprint(), "BLOCKAGE");
  }

  static Key member(Reference reference) {
    return new Key("REGISTER", MEMBERS.sk + reference);
  }

  static Key memberHistory(Reference reference, int number) {
    return new Key("MEMBER#" + reference, String.format(Locale.ROOT, "HISTORY#%06d", number));
  }

  static Key milestone(LocalDate day) {
    return new Key("REGISTER", MILESTONES.sk + day);
  }

  static Key announcement(LocalDate day) {
    return new Key("REGISTER", ANNOUNCEMENTS.sk + day);
  }

  /// Apart from the register: what publishes has no right to it.
  static Key contact(Reference reference) {
    return new Key("CONTACT#" + reference, "PERSON");
  }

  /// The beginning of the keys of all changes of a member's entry.
  static Key memberHistory(Reference reference) {
    return new Key("MEMBER#" + reference, "HISTORY#");
  }

  /// Apart from the register: nothing that publishes needs it.
  static Key importedList(LocalDate day) {
    return new Key("IMPORT", IMPORTED_LISTS.sk + day);
  }

  /// The names are in the row, since a key is short.
  static Key toldApart(String one, String other) {
    return new Key("IMPORT", TOLD_APART.sk + Sha256.of(one + "\n" + other));
  }

  /// How often the entry of this member was asked for.
  static Key knocks(Reference reference) {
    return new Key("KNOCK#" + reference, "COUNT");
  }

  /// In a partition of its own: it may hold personal data.
  static Key proposal(Reference reference, int number) {
    return new Key("PROPOSAL#" + reference, String.format(Locale.ROOT, "%06d", number));
  }

  /// The beginning of the keys of all that a member proposed.
  static Key proposals(Reference reference) {
    return new Key("PROPOSAL#" + reference, "");
  }

  static Key digest(Reference reference) {
    return new Key("DIGEST#" + reference, "STATE");
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
