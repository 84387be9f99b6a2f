package club.core.memory;

import club.core.contract.AnnouncementsContract;

class InMemoryAnnouncementsTest implements AnnouncementsContract {
  private final InMemoryClub club = new InMemoryClub();

  @Override
  public Storage storage() {
    return club;
  }
}
