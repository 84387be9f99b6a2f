package club.core.memory;

import club.core.contract.AttemptsContract;

class InMemoryAttemptsTest implements AttemptsContract {
  private final Storage storage = new InMemoryClub();

  @Override
  public Storage storage() {
    return storage;
  }
}
