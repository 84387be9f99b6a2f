package club.local;

import club.local.command.Command;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What was typed after `./club`.
sealed interface Options {
  /// Start the system.
  ///
  /// @param data empty: the default folder
  record Run(int port, Optional<Path> data, boolean fresh) implements Options {}

  /// Do this to that club.
  record Operate(Command command, Place place) implements Options {}

  /// Look at what only a person can do about a deployed stack.
  record Doctor(String stack) implements Options {}

  /// Say how it is used.
  record Help() implements Options {}

  /// It cannot be understood.
  ///
  /// @param reason a sentence
  record Wrong(String reason) implements Options {}

  /// Which club is meant.
  sealed interface Place {
    /// The one in a folder of this machine.
    ///
    /// @param data empty: the default folder
    record Machine(Optional<Path> data) implements Place {}

    /// The one that was deployed under this name.
    record Stack(String name) implements Place {}
  }

  String USAGE =
      """
      Usage:
        ./club [--port 8080] [--data .club] [--fresh]
            Starts the whole system on this machine. --fresh begins anew, with the 42 members of
            December 2021.

      Commands, for the club in a folder (--data .club) or for a deployed one (--stack NAME):
        ./club import FILE [--dry-run] [--json]
            Adds the members of a dated list: the club's page in Markdown, or one name a line.
        ./club export FILE
            Writes all data to a new file, personal data included.
        ./club restore FILE [--dry-run]
            Puts an export back into an empty club, and publishes. Again, if it was cut off.
        ./club rebuild [--dry-run]
            Writes each public file that differs from the register.
        ./club redrive [--dry-run]
            Does again what was given up: the site, mails that were not sent. Asks mailboxes that
            became reviewers after a request had come.
        ./club unblock ADDRESS [--dry-run]
            Lets mails go again to an address that bounced or complained, and sends what was held.
        ./club verify
            Recomputes on the live data what must always hold.
        ./club doctor --stack NAME
            Says what only a person can do, and whether it is done.

      --dry-run says what would be done, and changes nothing.
      """;

  static Options parse(List<String> words) {
    return Verb.parse(words);
  }
}
