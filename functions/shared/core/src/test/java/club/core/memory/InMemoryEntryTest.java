package club.core.memory;

import club.core.contract.EntryContract;

class InMemoryEntryTest implements EntryContract {
  private final InMemoryClub local = new InMemoryClub();

  @Override
  public Storage storage() {
    return local;
  }
}
