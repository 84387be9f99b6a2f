package club.local;

import club.local.Options.Place;
import club.local.command.About;
import club.local.command.Command;
import club.local.command.Functions;
import club.local.deployed.DeployedFunctions;
import club.local.template.LocalParameters;
import club.local.template.Template;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Finds the club that a command is meant for, and has it done there.
///
/// @param template `template.yaml`
/// @param data the folder when none was chosen
record Clubs(Path template, Path data, Clock machine) {
  /// Does it, and prints what it did.
  ///
  /// @return whether all is as it should be
  ///
  ///   **Errors:** a `ClubProblem` when there is no such club, or the command is refused or fails.
  boolean operate(Command command, Place place, PrintStream out) {
    return switch (place) {
      case Place.Machine(Optional<Path> chosen) ->
          onMachine(
              command,
              chosen.orElse(data),
              chosen.map(folder -> " --data '" + folder + "'").orElse(""),
              out);
      case Place.Stack(String name) -> {
        try (Functions functions = DeployedFunctions.of(name, machine)) {
          yield command.run(functions, out);
        }
      }
    };
  }

  private boolean onMachine(Command command, Path folder, String option, PrintStream out) {
    if (DataFolder.isInUse(folder)) {
      List<String> reviewers = Template.read(template, LocalParameters.at(""), _ -> "").reviewers();
      try (Functions running =
          new RunningFunctions(running(folder), new About(option, reviewers))) {
        return command.run(running, out);
      }
    }
    try (StoppedClub club =
        StoppedClub.open(template, folder, machine, command.newFolder(), option)) {
      boolean isWell = command.run(club, out);
      if (command.newFolder() != Command.NewFolder.PASSING) {
        club.keep();
      }
      return isWell;
    }
  }

  private static URI running(Path folder) {
    return DataFolder.siteAddress(folder)
        .orElseThrow(() -> new ClubProblem("The club is just starting: try again in a moment."));
  }
}
