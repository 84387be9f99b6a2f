package club.dynamodb;

import club.core.contract.ResendingContract;
import club.core.memory.Storage;

class DynamoResendingTest implements ResendingContract {
  private final LocalTable local = new LocalTable();

  @Override
  public Storage storage() {
    return local;
  }
}
