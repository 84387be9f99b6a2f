package club.local.command;

import java.util.function.Predicate;

/// Finds the club that a command is meant for.
public interface Clubs {
  /// Opens the club, lets the command work on it, and closes it.
  ///
  /// @param forNew what becomes of a data folder without a club
  /// @return what the command returned
  /// @throws club.local.ClubProblem when there is no such club
  /// @throws club.stack.StackProblem when the stack cannot be reached
  boolean work(ClubName name, NewFolder forNew, Predicate<OpenClub> command);

  /// What becomes of a data folder without a club.
  enum NewFolder {
    /// A club with the members of December 2021.
    FILLED,
    /// An empty club, kept if the command succeeds.
    EMPTY,
    /// An empty club for the command alone, which is not kept.
    PASSING,
    /// Nothing: the command is refused.
    REFUSED
  }
}
