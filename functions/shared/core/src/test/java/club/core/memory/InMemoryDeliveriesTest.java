package club.core.memory;

import club.core.contract.DeliveriesContract;

class InMemoryDeliveriesTest implements DeliveriesContract {
  private final InMemoryClub club = new InMemoryClub();

  @Override
  public Storage storage() {
    return club;
  }
}
