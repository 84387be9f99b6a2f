package club.local.template;

import java.util.Optional;

/// The values that CloudFormation gives of itself. The account and the region are made up.
///
/// **Source:** CloudFormation User Guide, "Pseudo parameters reference".
public final class PseudoParameters {
  public static final String REGION = "eu-west-3";
  public static final String ACCOUNT = "000000000000";

  private PseudoParameters() {}

  static Optional<String> value(String name) {
    return switch (name) {
      case "AWS::Region" -> Optional.of(REGION);
      case "AWS::AccountId" -> Optional.of(ACCOUNT);
      case "AWS::StackName" -> Optional.of("club");
      case "AWS::Partition" -> Optional.of("aws");
      default -> Optional.empty();
    };
  }

  /// An ARN of the made-up account.
  public static String arn(String service, String resource) {
    return "arn:aws:" + service + ":" + REGION + ":" + ACCOUNT + ":" + resource;
  }
}
