package club.stack;

import java.util.Locale;
import java.util.stream.Stream;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.NotFoundException;

/// SES's list of addresses that bounced or complained, one for the whole account: SES takes a mail
/// to such an address, drops it and reports a bounce.
///
/// **Source:** Amazon SES Developer Guide, "Using the Amazon SES account-level suppression list";
/// [DeleteSuppressedDestination](https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_DeleteSuppressedDestination.html).
public record SuppressionList(SesV2Client client) {
  /// Takes an address from it, as it was typed and in lower case: SES compares it to the letter.
  ///
  /// @return whether it stood there
  /// @throws StackProblem when it may not be taken
  public boolean forget(String address) {
    return Stream.of(address, address.toLowerCase(Locale.ROOT))
            .distinct()
            .filter(this::delete)
            .count()
        > 0;
  }

  private boolean delete(String address) {
    return new AwsCall("ses:DeleteSuppressedDestination")
        .answer(
            () -> {
              try {
                client.deleteSuppressedDestination(request -> request.emailAddress(address));
                return true;
              } catch (NotFoundException absent) {
                return false;
              }
            });
  }
}
