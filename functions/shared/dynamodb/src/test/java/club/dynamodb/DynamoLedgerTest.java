package club.dynamodb;

import club.core.contract.LedgerContract;
import club.core.memory.Storage;

class DynamoLedgerTest implements LedgerContract {
  private final LocalTable local = new LocalTable();

  @Override
  public Storage storage() {
    return local;
  }
}
