package club.aws;

import club.core.DependencyFailure;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/// A call of AWS that failed.
public final class AwsFailure {
  private AwsFailure() {}

  /// A failure named by AWS's error code, without the service's own words, which may hold personal
  /// data.
  ///
  /// @param operation what was attempted, e.g. `put a file`
  /// @param object the service, e.g. `bucket`
  public static DependencyFailure of(String operation, String object, SdkException failed) {
    String code = failed instanceof AwsServiceException refused ? code(refused) : "";
    return new DependencyFailure(operation, object, code, failed);
  }

  /// The code of an error, or its HTTP status where it has none.
  public static String code(AwsServiceException refused) {
    return Optional.ofNullable(refused.awsErrorDetails())
        .map(AwsErrorDetails::errorCode)
        .orElse("HTTP " + refused.statusCode());
  }
}
