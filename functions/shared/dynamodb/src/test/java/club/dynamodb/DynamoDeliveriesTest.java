package club.dynamodb;

import club.core.contract.DeliveriesContract;
import club.core.memory.Storage;

class DynamoDeliveriesTest implements DeliveriesContract {
  private final LocalTable local = new LocalTable();

  @Override
  public Storage storage() {
    return local;
  }
}
