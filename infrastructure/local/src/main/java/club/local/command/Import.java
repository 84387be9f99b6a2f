package club.local.command;

import club.local.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Objects;

/// Reads a dated list of members into the register.
///
/// @param json whether the report is printed as JSON
public record Import(Path file, boolean dryRun, boolean json) implements Command {
  @Override
  public boolean run(Functions functions, PrintStream out) {
    JsonNode report =
        new Operator(functions)
            .ask(
                "import",
                Json.object()
                    .put("name", Objects.toString(file.getFileName(), ""))
                    .put("text", TextFile.read(file))
                    .put("dryRun", dryRun))
            .path("report");
    out.print(json ? Json.print(report) + "\n" : ImportReport.text(report, dryRun));
    return true;
  }

  @Override
  public NewFolder newFolder() {
    return NewFolder.FILLED;
  }
}
