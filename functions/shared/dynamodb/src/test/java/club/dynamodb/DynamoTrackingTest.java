package club.dynamodb;

import club.core.contract.TrackingContract;
import club.core.memory.Storage;

class DynamoTrackingTest implements TrackingContract {
  private final LocalTable table = new LocalTable();

  @Override
  public Storage storage() {
    return table;
  }
}
