package club.dynamodb;

import club.core.contract.QuotasContract;
import club.core.memory.Storage;

class DynamoQuotasTest implements QuotasContract {
  private final LocalTable local = new LocalTable();

  @Override
  public Storage storage() {
    return local;
  }
}
