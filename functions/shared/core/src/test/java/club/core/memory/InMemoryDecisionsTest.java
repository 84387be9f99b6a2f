package club.core.memory;

import club.core.contract.DecisionsContract;

class InMemoryDecisionsTest implements DecisionsContract {
  private final Storage storage = new InMemoryClub();

  @Override
  public Storage storage() {
    return storage;
  }
}
