package club.local.command;

import club.core.Reference;
import club.core.request.ErasureLedger;
import club.core.request.ErasureLedger.Entry;
import club.core.request.ErasureLedger.Kind;
import club.local.ClubProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A copy of the folder `erasures/` of a former bucket.
///
/// @param name of the ledger
record ErasureCopy(String name, List<Entry> entries) {
  ErasureCopy {
    entries = List.copyOf(entries);
  }

  /// Reads it.
  ///
  /// @throws ClubProblem when it is none
  static ErasureCopy read(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Entry> entries = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path inside = folder.relativize(file);
        if (inside.getNameCount() > 1) {
          entries.add(
              new Entry(
                  Kind.valueOf(inside.getName(0).toString().toUpperCase(java.util.Locale.ROOT)),
                  new Reference(inside.getName(1).toString()),
                  Instant.parse(Files.readString(file).strip())));
        }
      }
      return new ErasureCopy(Files.readString(folder.resolve("name")).strip(), entries);
    } catch (IOException | DateTimeException | IllegalArgumentException e) {
      throw new ClubProblem(
          folder + " is not a copy of the folder erasures/ of a club's bucket.", e);
    }
  }

  /// Adds it to a ledger. Repeating it changes nothing.
  ///
  /// @throws ClubProblem when that ledger is another one
  void addTo(ErasureLedger ledger) {
    if (!ledger.begin(name).equals(name)) {
      throw new ClubProblem("The club has a ledger of erasures of its own. Nothing was changed.");
    }
    entries.forEach(ledger::add);
  }
}
