package club.dynamodb;

import club.core.contract.SurveyContract;
import club.core.memory.Storage;

class DynamoSurveyTest implements SurveyContract {
  private final LocalTable local = new LocalTable();

  @Override
  public Storage storage() {
    return local;
  }
}
