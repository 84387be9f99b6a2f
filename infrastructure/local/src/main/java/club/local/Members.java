package club.local;

import club.core.register.ImportMembers;
import club.core.register.MemberFile;
import club.dynamodb.DynamoMemberImport;
import club.dynamodb.DynamoRegisters;
import club.dynamodb.DynamoTable;
import club.local.access.Roles;
import club.local.template.PseudoParameters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/// The members in the table, as an import reaches them.
final class Members {
  /// The list with which a new system begins: the club in December 2021.
  private static final String FIRST_LIST = "members-2021-12-20.txt";

  private Members() {}

  /// The import into this table at this address.
  static ImportMembers in(String tableAddress, String tableName) {
    DynamoTable table =
        DynamoTable.of(
            Map.of(
                "TABLE",
                tableName,
                "AWS_REGION",
                PseudoParameters.REGION,
                "AWS_ACCESS_KEY_ID",
                Roles.MACHINE,
                "AWS_SECRET_ACCESS_KEY",
                "local",
                "AWS_ENDPOINT_URL_DYNAMODB",
                tableAddress));
    return new ImportMembers(new DynamoRegisters(table), new DynamoMemberImport(table));
  }

  /// Fills a new table with the first members.
  static void addFirst(String tableAddress, String tableName) {
    switch (MemberFile.read(FIRST_LIST, firstList())) {
      case MemberFile.Reading.Complete(MemberFile file) -> in(tableAddress, tableName).run(file);
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
