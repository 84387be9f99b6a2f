package club.local.table;

import static org.assertj.core.api.Assertions.assertThat;

import club.local.http.RawCall;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  @TempDir Path folder = Path.of("");

  @Test
  void refusesTheNameOfAnotherSite() throws Exception {
    try (Database database = Database.start(folder)) {
      assertThat(RawCall.status(database.address(), "page.example")).isEqualTo(421);
      assertThat(RawCall.status(database.address(), "127.0.0.1")).isNotEqualTo(421);
    }
  }
}
