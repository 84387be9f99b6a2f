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
    new ImportMembers(new DynamoRegisters(table), new DynamoRegisterChanges(table), zone)
        .run(first());
  }

  /// The first list.
  static MemberFile first() {
    return list(FIRST_LIST);
  }

  /// The list of this file.
  static MemberFile list(String file) {
    return switch (MemberFile.read(file, text(file))) {
      case MemberFile.Reading.Complete(MemberFile list) -> list;
      case MemberFile.Reading.Refused(String reason) -> throw new IllegalStateException(reason);
    };
  }

  /// A file that comes with the program.
  static String text(String file) {
    try (InputStream bytes = Members.class.getResourceAsStream("/" + file)) {
      return new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
