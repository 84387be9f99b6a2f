package club.local.command;

import java.util.function.Predicate;

/// Finds the club that a command is meant for.
public interface Clubs {
  /// Opens the club, lets the command work on it, and closes it.
  ///
  /// @param forNew what is made of a data folder in which there is no club yet
  /// @return what the command returned
  /// @throws club.local.ClubProblem when there is no such club
  /// @throws club.stack.StackProblem when the stack cannot be reached
  boolean work(ClubName name, NewFolder forNew, Predicate<OpenClub> command);

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
