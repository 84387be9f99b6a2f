package club.core.memory;

import club.core.contract.MorningContract;

class InMemoryMorningTest implements MorningContract {
  private final InMemoryClub club = new InMemoryClub();

  @Override
  public Storage storage() {
    return club;
  }
}
