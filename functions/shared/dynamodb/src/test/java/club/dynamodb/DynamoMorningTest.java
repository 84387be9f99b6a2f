package club.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.contract.MorningContract;
import club.core.memory.Storage;
import org.junit.jupiter.api.Test;

class DynamoMorningTest implements MorningContract {
  private final LocalTable local = new LocalTable();

  @Override
  public Storage storage() {
    return local;
  }

  @Test
  void knowsOfNoBackupWhereTheTableHasNone() {
    assertThat(new DynamoBackups(local.table).latest()).isEmpty();
  }
}
