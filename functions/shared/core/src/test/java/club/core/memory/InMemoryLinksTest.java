package club.core.memory;

import club.core.contract.LinksContract;

class InMemoryLinksTest implements LinksContract {
  private final Storage storage = new InMemoryClub();

  @Override
  public Storage storage() {
    return storage;
  }
}
