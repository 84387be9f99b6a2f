package club.core.memory;

import club.core.contract.WaitingRequestsContract;

class InMemoryWaitingRequestsTest implements WaitingRequestsContract {
  private final Storage storage = new InMemoryClub();

  @Override
  public Storage storage() {
    return storage;
  }
}
