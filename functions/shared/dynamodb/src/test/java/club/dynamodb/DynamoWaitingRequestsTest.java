package club.dynamodb;

import club.core.contract.WaitingRequestsContract;
import club.core.memory.Storage;

class DynamoWaitingRequestsTest implements WaitingRequestsContract {
  private final LocalTable local = new LocalTable();

  @Override
  public Storage storage() {
    return local;
  }
}
