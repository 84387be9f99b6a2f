package club.dynamodb;

import club.core.contract.AmendmentsContract;
import club.core.memory.Storage;

class DynamoAmendmentsTest implements AmendmentsContract {
  private final LocalTable local = new LocalTable();

  @Override
  public Storage storage() {
    return local;
  }
}
