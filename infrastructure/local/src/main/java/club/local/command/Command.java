package club.local.command;

import java.io.PrintStream;

/// What an operator wants done, with its options.
public sealed interface Command permits Import, MailAgain, RotateKeys, Verify {
  /// Does it, and prints what it did.
  ///
  /// **Errors:** a `Problem` when it is refused or fails.
  void run(Functions functions, PrintStream out);

  /// What is made of a data folder on this machine in which there is no club yet.
  default NewFolder newFolder() {
    return NewFolder.REFUSED;
  }

  /// What a command makes of a data folder without a club.
  enum NewFolder {
    /// A club with the members with which every club on this machine begins.
    FILLED,
    /// An empty club, once the command has succeeded.
    EMPTY,
    /// Nothing: the command makes no sense there.
    REFUSED
  }
}
