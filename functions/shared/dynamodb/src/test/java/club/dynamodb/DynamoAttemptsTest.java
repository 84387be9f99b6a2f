package club.dynamodb;

import club.core.contract.AttemptsContract;
import club.core.memory.Storage;

class DynamoAttemptsTest implements AttemptsContract {
  private final LocalTable local = new LocalTable();

  @Override
  public Storage storage() {
    return local;
  }
}
