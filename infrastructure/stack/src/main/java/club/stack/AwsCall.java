package club.stack;

import club.aws.AwsFailure;
import club.core.DependencyFailure;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/// A call of AWS, whose failure becomes a sentence for the operator.
///
/// @param action as IAM names it, for example `cloudformation:DescribeStacks`
public record AwsCall(String action) {
  /// The error codes for missing or invalid credentials. See [common
  /// errors](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/CommonErrors.html).
  private static final Set<String> UNKNOWN_CALLER =
      Set.of(
          "ExpiredToken",
          "ExpiredTokenException",
          "IncompleteSignature",
          "InvalidClientTokenId",
          "InvalidSignatureException",
          "MissingAuthenticationToken",
          "RequestExpired",
          "SignatureDoesNotMatch",
          "UnrecognizedClientException");

  private static final Pattern REFUSED =
      Pattern.compile("not authorized to perform: ([a-z0-9]+:[A-Za-z]+)");

  /// Makes the call, and returns its answer.
  ///
  /// @throws StackProblem when there is no answer, or it is an error
  public <T> T answer(Supplier<T> call) {
    try {
      return call.get();
    } catch (AwsServiceException refused) {
      throw new StackProblem(sentence(refused), refused);
    } catch (SdkClientException lost) {
      throw new StackProblem(sentence(lost), lost);
    }
  }

  /// A sentence about an adapter's failed call; empty when the cause is not AWS.
  public static Optional<String> sentence(DependencyFailure failure) {
    return switch (failure.getCause()) {
      case ResourceNotFoundException _ ->
          Optional.of("There is no such table in this region: check its name.");
      case AwsServiceException refused ->
          Optional.of(new AwsCall(refusedAction(refused).orElse("a call")).sentence(refused));
      case SdkClientException lost -> Optional.of(new AwsCall("the club's data").sentence(lost));
      case null, default -> Optional.empty();
    };
  }

  /// The action that IAM names in a refusal, as in `… is not authorized to perform: dynamodb:Scan
  /// on resource: …`.
  private static Optional<String> refusedAction(AwsServiceException refused) {
    return REFUSED.matcher(message(refused)).results().map(found -> found.group(1)).findFirst();
  }

  private String sentence(AwsServiceException refused) {
    if (UNKNOWN_CALLER.contains(AwsFailure.code(refused))) {
      return "AWS does not accept your credentials (%s): sign in again with `aws sso login` or `aws configure`."
          .formatted(AwsFailure.code(refused));
    }
    // DynamoDB refuses with 400.
    if (refused.statusCode() == 403 || AwsFailure.code(refused).equals("AccessDeniedException")) {
      return "You lack the right to %s: ask the administrator of the account for it."
          .formatted(action);
    }
    if (refused.isThrottlingException()) {
      return "AWS throttles %s: try again in a minute.".formatted(action);
    }
    return "AWS answered %s with %s: %s"
        .formatted(action, AwsFailure.code(refused), message(refused));
  }

  private String sentence(SdkClientException lost) {
    if (isCausedBy(lost, ConnectException.class)
        || isCausedBy(lost, UnknownHostException.class)
        || isCausedBy(lost, NoRouteToHostException.class)) {
      return "AWS cannot be reached for %s: look at the network, AWS_REGION and AWS_ENDPOINT_URL."
          .formatted(action);
    }
    if (lost instanceof ApiCallTimeoutException || isCausedBy(lost, SocketTimeoutException.class)) {
      return "AWS did not answer %s in time: try again.".formatted(action);
    }
    return "AWS could not be called for %s: %s".formatted(action, lost.getMessage());
  }

  /// The service's own message, without the SDK's additions.
  static String message(AwsServiceException refused) {
    return Optional.ofNullable(refused.awsErrorDetails())
        .map(AwsErrorDetails::errorMessage)
        .orElse("no reason given");
  }

  private static boolean isCausedBy(Throwable thrown, Class<? extends Throwable> type) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .anyMatch(type::isInstance);
  }
}
