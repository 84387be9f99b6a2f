package club.local.command;

import club.local.ClubProblem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes all data of the club to one file, which only its owner may read.
public record Export(Path file) implements Command {
  @Override
  public boolean run(Functions functions, PrintStream out) {
    mustBeNew();
    ExportFile export = new ExportFile(Snapshot.of(functions).take());
    mustBeNew();
    try {
      OwnersFile.create(file, export.text());
    } catch (IOException e) {
      throw new ClubProblem("The file " + file + " cannot be written: choose another.", e);
    }
    out.printf(
        """
        %s written to %s.
        It holds names and addresses of people: keep it as you keep the club's mail, and delete it
        when it is no longer needed. The keys that make links and codes are not in it.
        """,
        Count.of(export.items().size(), "item"), file);
    return true;
  }

  private void mustBeNew() {
    if (Files.exists(file)) {
      throw new ClubProblem("There is a file " + file + " already: choose another name.");
    }
  }
}
