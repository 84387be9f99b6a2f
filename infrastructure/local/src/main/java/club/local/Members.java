package club.local;

import club.core.register.ImportMembers;
import club.core.register.Roll;
import club.dynamodb.DynamoContacts;
import club.dynamodb.DynamoImportedLists;
import club.dynamodb.DynamoRegisterChanges;
import club.dynamodb.DynamoRegisters;
import club.dynamodb.DynamoTable;
import club.local.list.ImportFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The files with which a new system begins: the club in December 2021.
final class Members {
  private static final List<String> FILES =
      List.of(
          "members-2021-09-28.txt",
          "members-2021-12-20.txt",
          "members-facts-2021-12-21.csv",
          "milestones-2021-12-20.csv",
          "offers-2021-12-20.csv");

  private Members() {}

  /// Fills a new table with the first members, as `./club import` does.
  ///
  /// @param environment names the table
  /// @param zone where the day of a list begins
  static void addFirst(Map<String, String> environment, ZoneId zone, Clock clock) {
    DynamoTable table = DynamoTable.of(environment);
    addFirst(
        new ImportMembers(
            new DynamoRegisters(table),
            new DynamoRegisterChanges(table),
            new DynamoContacts(table),
            new DynamoImportedLists(table),
            zone,
            clock));
  }

  static void addFirst(ImportMembers members) {
    List<ImportFile> files =
        FILES.stream()
            .map(
                name ->
                    ImportFile.read(name, content(name), Optional.empty(), false, members.today()))
            .toList();
    List<Roll> rolls = files.stream().flatMap(file -> file.roll().stream()).toList();
    members.run(rolls, List.of());
    members.record(files.stream().flatMap(file -> file.milestones().stream()).toList());
    members.offer(files.stream().flatMap(file -> file.offerings().stream()).toList());
  }

  /// A file that comes with the program.
  static byte[] content(String name) {
    try (InputStream file = Members.class.getResourceAsStream("/" + name)) {
      return Objects.requireNonNull(file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
