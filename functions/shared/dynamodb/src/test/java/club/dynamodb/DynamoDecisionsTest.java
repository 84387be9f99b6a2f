package club.dynamodb;

import club.core.contract.DecisionsContract;
import club.core.memory.Storage;

class DynamoDecisionsTest implements DecisionsContract {
  private final LocalTable local = new LocalTable();

  @Override
  public Storage storage() {
    return local;
  }
}
