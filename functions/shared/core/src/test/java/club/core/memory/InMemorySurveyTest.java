package club.core.memory;

import club.core.contract.SurveyContract;

class InMemorySurveyTest implements SurveyContract {
  private final Storage storage = new InMemoryClub();

  @Override
  public Storage storage() {
    return storage;
  }
}
