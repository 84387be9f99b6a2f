package club.dynamodb;

import club.core.contract.RegisterContract;
import club.core.memory.Storage;

class DynamoRegistersTest implements RegisterContract {
  private final LocalTable local = new LocalTable();

  @Override
  public Storage storage() {
    return local;
  }
}
