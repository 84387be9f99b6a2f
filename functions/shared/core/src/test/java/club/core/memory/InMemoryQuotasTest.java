package club.core.memory;

import club.core.contract.QuotasContract;

class InMemoryQuotasTest implements QuotasContract {
  private final Storage storage = new InMemoryClub();

  @Override
  public Storage storage() {
    return storage;
  }
}
