package club.dynamodb;

import club.core.contract.UnfinishedContract;
import club.core.memory.Storage;

class DynamoUnfinishedTest implements UnfinishedContract {
  private final LocalTable local = new LocalTable();

  @Override
  public Storage storage() {
    return local;
  }
}
