package club.dynamodb;

import club.core.contract.RequestsContract;
import club.core.memory.Storage;

class DynamoRequestsTest implements RequestsContract {
  private final LocalTable local = new LocalTable();

  @Override
  public Storage storage() {
    return local;
  }
}
