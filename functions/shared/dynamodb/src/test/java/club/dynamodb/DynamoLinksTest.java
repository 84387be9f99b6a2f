package club.dynamodb;

import club.core.contract.LinksContract;
import club.core.memory.Storage;

class DynamoLinksTest implements LinksContract {
  private final LocalTable local = new LocalTable();

  @Override
  public Storage storage() {
    return local;
  }
}
