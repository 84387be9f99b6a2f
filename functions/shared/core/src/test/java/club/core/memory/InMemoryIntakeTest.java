package club.core.memory;

import club.core.contract.IntakeContract;

class InMemoryIntakeTest implements IntakeContract {
  private final Storage storage = new InMemoryClub();

  @Override
  public Storage storage() {
    return storage;
  }
}
