package club.local.command;

/// The functions of one club, called directly as IAM would let an operator call them.
public interface Functions extends AutoCloseable {
  /// Calls a function and waits.
  ///
  /// @param function the logical id in the template, as in `Admin`
  /// @param event JSON, at most 6 MB
  /// @return what it answered, JSON
  ///
  ///   **Errors:** a `club.local.Problem` that says what to do when it could not be called, crashed
  ///   or took too long. Some of it may be done.
  String invoke(String function, String event);

  /// Has the functions take the keys that were just made: each gets its own when it is deployed.
  ///
  /// @return a sentence that says when they have them, or what is to be done for it
  default String takeNewKeys() {
    return "The functions have the new keys after a deploy:"
        + " sam deploy --parameter-overrides KeyRotation=$(date +%F)";
  }

  /// Lets go of the club. What was answered is kept.
  @Override
  void close();
}
