package club.core.memory;

import club.core.contract.RequestsContract;

class InMemoryRequestsTest implements RequestsContract {
  private final Storage storage = new InMemoryClub();

  @Override
  public Storage storage() {
    return storage;
  }
}
