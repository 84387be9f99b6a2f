package club.local.command;

import club.core.EmailAddress;

/// The functions of one club, called directly as IAM would let an operator call them.
public interface Functions extends AutoCloseable {
  /// Calls a function and waits.
  ///
  /// @param function the logical id in the template, as in `Admin`
  /// @param event JSON, at most 6 MB
  /// @return what it answered, JSON
  ///
  ///   **Errors:** a `club.local.ClubProblem` that says what to do when it could not be called,
  ///   crashed or took too long. Some of it may be done.
  String invoke(String function, String event);

  /// Has the functions take the keys that were made: each gets its own when it is deployed.
  ///
  /// @return a sentence that says when they have them
  ///
  ///   **Errors:** a `club.local.ClubProblem` that says what to do where they have not.
  String takeNewKeys();

  /// Whether an address stands in the list that the mail service itself keeps, see
  /// [#forgetBounces].
  ///
  /// **Errors:** a `club.local.ClubProblem` that says what to do where it may not be asked.
  default boolean remembersBounces(EmailAddress address) {
    return false;
  }

  /// Takes an address from the list that the mail service itself keeps of those that bounced or
  /// complained. On one machine there is none: the mailbox page stands for the service.
  ///
  /// @return whether it stood there
  ///
  ///   **Errors:** a `club.local.ClubProblem` that says what to do where it may not be asked.
  default boolean forgetBounces(EmailAddress address) {
    return false;
  }

  /// Which club it is.
  About about();

  /// Lets go of the club. What was answered is kept.
  @Override
  void close();
}
