package club.ses;

import club.aws.AwsAccount;
import club.aws.Timeouts;
import club.core.Settings;
import club.core.mail.Mailer;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.SendRawEmailRequest;

/// [Mailer] on SES, by `SendRawEmail`. Each mail is handed over once: SES has no client token, so a
/// repeated call would send a second mail.
///
/// - Taken: SES answered with an id.
/// - Not taken: SES refused it, or could not be reached.
/// - Ambiguous: anything else, including a connection timeout, which cannot be told from an answer
///   that did not come in time.
///
/// @param configurationSet the configuration set through which SES reports the fate of each mail
public record SesMailer(SesClient ses, String configurationSet) implements Mailer {
  /// A mail takes about a second. `notify` sends up to eleven in its 120 s, and parks those that
  /// fail.
  private static final Timeouts TIMEOUTS =
      new Timeouts(Duration.ofSeconds(2), Duration.ofSeconds(8), Duration.ofSeconds(10));

  /// The mailer that a function's environment configures: `CONFIGURATION_SET`, and what
  /// [AwsAccount] reads.
  ///
  /// @throws club.core.Settings.MissingSetting when a variable is not set
  public static SesMailer of(Map<String, String> environment) {
    return new SesMailer(
        new AwsAccount(environment)
            .prepare(SesClient.builder(), "SES", TIMEOUTS, AwsRetryStrategy.doNotRetry())
            .build(),
        new Settings(environment).text("CONFIGURATION_SET"));
  }

  @Override
  public Sending send(Message message) {
    try {
      return new Sending.Taken(ses.sendRawEmail(request(message)).messageId());
    } catch (AwsServiceException answered) {
      return answered.statusCode() < 500
          ? new Sending.NotTaken(code(answered))
          : new Sending.Ambiguous(code(answered));
    } catch (SdkClientException lost) {
      String reason = lost.getClass().getSimpleName();
      return isUnreachable(lost) ? new Sending.NotTaken(reason) : new Sending.Ambiguous(reason);
    }
  }

  private SendRawEmailRequest request(Message message) {
    return SendRawEmailRequest.builder()
        .source(message.from().value())
        .destinations(message.to().value())
        .configurationSetName(configurationSet)
        .rawMessage(raw -> raw.data(SdkBytes.fromByteArray(message.mime().toArray())))
        // A connection that was kept while Lambda froze the function may be dead: a mail sent on it
        // would be ambiguous, though it never left.
        .overrideConfiguration(call -> call.putHeader("Connection", "close"))
        .build();
  }

  /// The error's code alone: its message may hold an address.
  private static String code(AwsServiceException answered) {
    return Optional.ofNullable(answered.awsErrorDetails())
        .map(AwsErrorDetails::errorCode)
        .orElse("HTTP " + answered.statusCode());
  }

  /// Whether no connection was made, so that nothing was sent.
  private static boolean isUnreachable(SdkClientException lost) {
    return Stream.iterate((Throwable) lost, cause -> cause != null, Throwable::getCause)
        .anyMatch(
            cause ->
                cause instanceof ConnectException
                    || cause instanceof UnknownHostException
                    || cause instanceof NoRouteToHostException);
  }
}
