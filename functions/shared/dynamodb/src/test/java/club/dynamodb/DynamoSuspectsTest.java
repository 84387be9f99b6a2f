package club.dynamodb;

import club.core.contract.SuspectsContract;
import club.core.memory.Storage;

class DynamoSuspectsTest implements SuspectsContract {
  private final LocalTable local = new LocalTable();

  @Override
  public Storage storage() {
    return local;
  }
}
