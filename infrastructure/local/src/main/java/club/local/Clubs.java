package club.local;

import club.local.Options.Place;
import club.local.command.Command;
import club.local.command.Functions;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// Reaches the club that a command is meant for.
///
/// @param template `template.yaml`
/// @param data the folder when none was chosen
record Clubs(Path template, Path data, Clock machine) {
  /// The functions of that club.
  ///
  /// @param forNew what is made of a folder without a club
  ///
  ///   **Errors:** a `Problem` when there is no such club.
  Functions reach(Place place, Command.NewFolder forNew) {
    return switch (place) {
      case Place.Machine(Optional<Path> chosen) -> onMachine(chosen.orElse(data), forNew);
      case Place.Stack(String name) ->
          throw new Problem("The stack " + name + " cannot be reached: --stack comes later.");
    };
  }

  /// The club that runs on this folder, else the folder itself.
  private Functions onMachine(Path folder, Command.NewFolder forNew) {
    if (!DataFolder.isInUse(folder)) {
      return StoppedClub.open(template, folder, machine, forNew);
    }
    return DataFolder.siteAddress(folder)
        .<Functions>map(RunningFunctions::new)
        .orElseThrow(() -> new Problem("The club is just starting: try again in a moment."));
  }
}
