package club.core.memory;

import club.core.contract.BlockingContract;

class InMemoryBlockingTest implements BlockingContract {
  private final Storage storage = new InMemoryClub();

  @Override
  public Storage storage() {
    return storage;
  }
}
