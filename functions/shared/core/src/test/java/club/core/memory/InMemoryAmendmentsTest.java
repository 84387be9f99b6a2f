package club.core.memory;

import club.core.contract.AmendmentsContract;
import club.core.request.ErasureLedger;
import org.junit.jupiter.api.Nested;

class InMemoryAmendmentsTest implements AmendmentsContract {
  private final InMemoryClub club = new InMemoryClub();

  @Override
  public Storage storage() {
    return club;
  }

  @Nested
  class Ledger implements OfLedger {
    @Override
    public ErasureLedger ledger() {
      return club.erasureLedger();
    }
  }
}
