package club.dynamodb;

import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// One conditional write, as a part of a transaction.
///
/// Each kind is a class of its own, and each kind of call too: so what a function's wiring can
/// reach is what its role has to grant.
interface Write {
  /// The part that writes it to this table.
  TransactWriteItem in(String table);
}
