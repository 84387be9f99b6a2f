package club.local;

import club.core.DependencyFailure;
import club.core.register.ImportMembers;
import club.core.register.MemberFile;
import club.local.table.Database;
import club.local.table.DynamoWire;
import club.local.table.Table;
import club.local.template.TableDefinition;
import club.local.template.Template;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/// `./club import`: through the system that runs on the data folder, or without one.
final class ImportCommand {
  private final Options.Import options;
  private final TableDefinition definition;
  private final Path data;

  /// For a template and a data folder.
  ImportCommand(Options.Import options, Path template, Path data) {
    this.options = options;
    // The table needs none of the template's parameters and secrets.
    this.definition = Template.read(template, Map.of(), id -> id).table();
    this.data = data;
  }

  /// Does it, and prints the report.
  ///
  /// **Errors:** a `Problem` when it is refused.
  void run(PrintStream out) {
    MemberFile file =
        switch (MemberFile.read(options.file().getFileName().toString(), text(options.file()))) {
          case MemberFile.Reading.Complete(MemberFile complete) -> complete;
          case MemberFile.Reading.Refused(String reason) -> throw new Problem(reason);
        };
    try {
      ImportMembers.Report report =
          DataFolder.isInUse(data) ? besideRunning(file) : withoutRunning(file);
      out.print(
          options.json() ? ImportReport.json(report) : ImportReport.text(report, options.dryRun()));
    } catch (DependencyFailure e) {
      throw new Problem("The table did not answer: run the import again.", e);
    }
  }

  private ImportMembers.Report besideRunning(MemberFile file) {
    String address =
        DataFolder.tableAddress(data)
            .orElseThrow(() -> new Problem("The club is just starting: try again in a moment."));
    return read(Members.in(address, definition.name()), file);
  }

  private ImportMembers.Report withoutRunning(MemberFile file) {
    try (DataFolder folder = DataFolder.open(data, false);
        Database database = Database.start(folder.path("table"));
        HttpClient client = HttpClient.newHttpClient()) {
      Table table = Table.open(new DynamoWire(client, database.address()), definition);
      String address = database.address().toString();
      if (folder.isNew()) {
        Members.addFirst(address, definition.name());
        folder.complete();
      }
      ImportMembers.Report report = read(Members.in(address, definition.name()), file);
      table.settle();
      return report;
    }
  }

  private ImportMembers.Report read(ImportMembers members, MemberFile file) {
    return options.dryRun() ? members.preview(file) : members.run(file);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new Problem("There is no file " + file + ": check its name.", e);
    } catch (CharacterCodingException e) {
      throw new Problem("The file " + file + " is not in UTF-8: save it as UTF-8.", e);
    } catch (IOException e) {
      throw new Problem("The file " + file + " cannot be read: check its permissions.", e);
    }
  }
}
