package club.stack.doctor;

import java.util.List;

/// Who is told what is published on a topic of SNS.
@FunctionalInterface
interface Topics {
  /// One who shall be told.
  ///
  /// @param endpoint an address
  record Subscription(String endpoint, boolean isConfirmed) {}

  /// All of a topic.
  ///
  /// @throws club.stack.StackProblem when SNS does not answer
  List<Subscription> subscriptions(String topicArn);
}
