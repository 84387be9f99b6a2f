package club.local.command;

import java.io.PrintStream;

/// What an operator wants done, with its options.
public sealed interface Command
    permits Import,
        Export,
        Restore,
        Rebuild,
        Redrive,
        Unblock,
        Verify,
        RotateKeys,
        TakeKeys,
        MailAgain {
  /// Does it, and prints what it did.
  ///
  /// @return whether all is as it should be; else what was printed says what to do
  ///
  ///   **Errors:** a `club.local.ClubProblem` when it is refused or fails.
  boolean run(Functions functions, PrintStream out);

  /// What is made of a data folder on this machine in which there is no club yet.
  default NewFolder newFolder() {
    return NewFolder.REFUSED;
  }

  /// What a command makes of a data folder without a club.
  enum NewFolder {
    /// A club with the members with which every club on this machine begins.
    FILLED,
    /// An empty club, kept if the command succeeds.
    EMPTY,
    /// An empty club for the command alone, which is not kept.
    PASSING,
    /// Nothing: the command makes no sense there.
    REFUSED
  }
}
