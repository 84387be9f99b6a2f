package club.dynamodb;

import club.core.contract.IntakeContract;
import club.core.memory.Storage;

class DynamoIntakeTest implements IntakeContract {
  private final LocalTable local = new LocalTable();

  @Override
  public Storage storage() {
    return local;
  }
}
