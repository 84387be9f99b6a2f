package club.local.command;

import java.nio.file.Path;
import java.util.Optional;

/// Which club a command works on.
///
/// @param data the folder of a club on this machine; empty: the default folder
/// @param stack the name of a stack, which outranks the folder
/// @param table the table to read instead of the club's own
public record ClubName(Optional<Path> data, Optional<String> stack, Optional<String> table) {
  /// A command for this club, as a person types it.
  String command(String words) {
    return "./club "
        + words
        + stack
            .map(name -> " --stack " + name)
            .or(() -> data.map(folder -> " --data '" + folder + "'"))
            .orElse("");
  }
}
