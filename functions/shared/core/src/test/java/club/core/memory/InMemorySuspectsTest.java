package club.core.memory;

import club.core.contract.SuspectsContract;

class InMemorySuspectsTest implements SuspectsContract {
  private final Storage storage = new InMemoryClub();

  @Override
  public Storage storage() {
    return storage;
  }
}
