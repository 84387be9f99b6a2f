package club.core.memory;

import club.core.contract.UnfinishedContract;

class InMemoryUnfinishedTest implements UnfinishedContract {
  private final Storage storage = new InMemoryClub();

  @Override
  public Storage storage() {
    return storage;
  }
}
