package club.local;

import club.core.register.ImportMembers;
import club.dynamodb.DynamoRegisterChanges;
import club.dynamodb.DynamoRegisters;
import club.dynamodb.DynamoTable;
import club.local.list.DatedList;
import club.local.list.ListFile;
import club.local.list.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The list with which a new system begins: the club in December 2021.
final class Members {
  private static final String FIRST_LIST = "members-2021-12-20.txt";

  private Members() {}

  /// Fills a new table with the first members.
  ///
  /// @param environment names the table
  /// @param zone where the day of the list begins
  static void addFirst(Map<String, String> environment, ZoneId zone) {
    DynamoTable table = DynamoTable.of(environment);
    switch (ListFile.read(FIRST_LIST, firstList(), Optional.empty())) {
      case Reading.Members(DatedList list) ->
          new ImportMembers(new DynamoRegisters(table), new DynamoRegisterChanges(table), zone)
              .run(list.date().orElseThrow(), list.names());
      case Reading.Numbers _ -> throw new IllegalStateException("the first list has no names");
      case Reading.Refused(String reason) -> throw new IllegalStateException(reason);
    }
  }

  private static byte[] firstList() {
    try (InputStream list = Members.class.getResourceAsStream("/" + FIRST_LIST)) {
      return Objects.requireNonNull(list).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
