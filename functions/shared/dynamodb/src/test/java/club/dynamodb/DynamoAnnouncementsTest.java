package club.dynamodb;

import club.core.contract.AnnouncementsContract;
import club.core.memory.Storage;

class DynamoAnnouncementsTest implements AnnouncementsContract {
  private final LocalTable local = new LocalTable();

  @Override
  public Storage storage() {
    return local;
  }
}
