package club.dynamodb;

import club.core.contract.BlockingContract;
import club.core.memory.Storage;

class DynamoBlockingTest implements BlockingContract {
  private final LocalTable local = new LocalTable();

  @Override
  public Storage storage() {
    return local;
  }
}
