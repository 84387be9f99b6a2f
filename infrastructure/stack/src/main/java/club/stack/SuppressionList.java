package club.stack;

import java.util.List;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.ListSuppressedDestinationsRequest;
import software.amazon.awssdk.services.sesv2.model.SuppressedDestinationSummary;

/// SES's account-level list of addresses that bounced or complained: SES accepts a mail to such an
/// address, drops it, and reports a bounce.
///
/// SES ignores case when it sends, but removes an address only in its exact spelling: so the list
/// is read.
///
/// **Source:** Amazon SES Developer Guide, "Using the Amazon SES account-level suppression list";
/// [ListSuppressedDestinations](https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_ListSuppressedDestinations.html),
/// [DeleteSuppressedDestination](https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_DeleteSuppressedDestination.html).
public record SuppressionList(SesV2Client client) {
  /// Whether the list holds the address, in any case.
  ///
  /// @throws StackProblem when the list cannot be read
  public boolean holds(String address) {
    return !entries(address).isEmpty();
  }

  /// Removes an address, in any case.
  ///
  /// @return whether the list held it
  /// @throws StackProblem when it cannot be removed
  public boolean forget(String address) {
    List<String> entries = entries(address);
    AwsCall delete = new AwsCall("ses:DeleteSuppressedDestination");
    entries.forEach(
        entry ->
            delete.answer(
                () -> client.deleteSuppressedDestination(request -> request.emailAddress(entry))));
    return !entries.isEmpty();
  }

  private List<String> entries(String address) {
    return new AwsCall("ses:ListSuppressedDestinations")
        .answer(
            () ->
                client
                    .listSuppressedDestinationsPaginator(
                        ListSuppressedDestinationsRequest.builder().build())
                    .stream()
                    .flatMap(page -> page.suppressedDestinationSummaries().stream())
                    .map(SuppressedDestinationSummary::emailAddress)
                    .filter(address::equalsIgnoreCase)
                    .toList());
  }
}
