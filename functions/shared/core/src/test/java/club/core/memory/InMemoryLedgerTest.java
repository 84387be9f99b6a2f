package club.core.memory;

import club.core.contract.LedgerContract;

class InMemoryLedgerTest implements LedgerContract {
  private final Storage storage = new InMemoryClub();

  @Override
  public Storage storage() {
    return storage;
  }
}
