package club.local.template;

import java.util.Optional;

/// The pseudo parameters of CloudFormation, with an invented account and region.
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

  /// An ARN in the invented account.
  public static String arn(String service, String resource) {
    return "arn:aws:" + service + ":" + REGION + ":" + ACCOUNT + ":" + resource;
  }
}
