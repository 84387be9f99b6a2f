package club.dynamodb;

import club.core.contract.EntryContract;
import club.core.memory.Storage;

class DynamoEntryTest implements EntryContract {
  private final LocalTable local = new LocalTable();

  @Override
  public Storage storage() {
    return local;
  }
}
