package club.dynamodb;

import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// One conditional write of a transaction.
///
/// Each kind of write is a class of its own, and so is each kind of call: the classes that a
/// function's wiring reaches show which calls its role must grant.
interface Write {
  /// The part of the transaction that writes to this table.
  TransactWriteItem in(String table);
}
