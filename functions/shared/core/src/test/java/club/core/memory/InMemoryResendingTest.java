package club.core.memory;

import club.core.contract.ResendingContract;

class InMemoryResendingTest implements ResendingContract {
  private final Storage storage = new InMemoryClub();

  @Override
  public Storage storage() {
    return storage;
  }
}
