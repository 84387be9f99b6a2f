package club.local;

import club.core.register.ImportMembers;
import club.core.register.MemberFile;
import club.dynamodb.DynamoRegisterChanges;
import club.dynamodb.DynamoRegisters;
import club.dynamodb.DynamoTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;

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
    switch (MemberFile.read(FIRST_LIST, firstList())) {
      case MemberFile.Reading.Complete(MemberFile file) ->
          new ImportMembers(new DynamoRegisters(table), new DynamoRegisterChanges(table), zone)
              .run(file);
      case MemberFile.Reading.Refused(String reason) -> throw new IllegalStateException(reason);
    }
  }

  private static String firstList() {
    try (InputStream list = Members.class.getResourceAsStream("/" + FIRST_LIST)) {
      return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
