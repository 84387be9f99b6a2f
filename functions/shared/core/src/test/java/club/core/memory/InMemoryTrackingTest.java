package club.core.memory;

import club.core.contract.TrackingContract;

class InMemoryTrackingTest implements TrackingContract {
  private final Storage storage = new InMemoryClub();

  @Override
  public Storage storage() {
    return storage;
  }
}
