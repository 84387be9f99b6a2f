package club.local.command;

import club.core.EmailAddress;
import java.util.List;

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

  /// Has the functions take the keys that were made: each gets its own when it is deployed.
  ///
  /// @return a sentence that says when they have them
  ///
  ///   **Errors:** a `club.local.Problem` that says what to do where they have not.
  String takeNewKeys();

  /// Takes an address from the list that the mail service itself keeps of those that bounced or
  /// complained, where there is such a list.
  ///
  /// @return whether it stood there
  ///
  ///   **Errors:** a `club.local.Problem` that says what to do where it may not be asked.
  boolean forgetBounces(EmailAddress address);

  /// The mailboxes that decide, by the settings of this club.
  List<String> reviewers();

  /// What names this club in a command: ` --stack NAME`, ` --data DIR`, or nothing for the default.
  String option();

  /// A command for this club, as a person types it.
  default String command(String words) {
    return "./club " + words + option();
  }

  /// Lets go of the club. What was answered is kept.
  @Override
  void close();
}
