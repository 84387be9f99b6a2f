package club.core.memory;

import club.core.contract.RegisterContract;

class InMemoryRegisterTest implements RegisterContract {
  private final Storage storage = new InMemoryClub();

  @Override
  public Storage storage() {
    return storage;
  }
}
