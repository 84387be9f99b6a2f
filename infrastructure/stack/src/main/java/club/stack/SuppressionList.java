package club.stack;

import java.util.List;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.ListSuppressedDestinationsRequest;
import software.amazon.awssdk.services.sesv2.model.SuppressedDestinationSummary;

/// SES's list of addresses that bounced or complained, one for the whole account: SES takes a mail
/// to such an address, drops it and reports a bounce.
///
/// SES knows an address in whatever letters when it sends, but wants it to the letter when it is
/// taken off: so the list is read.
///
/// **Source:** Amazon SES Developer Guide, "Using the Amazon SES account-level suppression list";
/// [ListSuppressedDestinations](https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_ListSuppressedDestinations.html),
/// [DeleteSuppressedDestination](https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_DeleteSuppressedDestination.html).
public record SuppressionList(SesV2Client client) {
  /// Whether an address stands there, in whatever letters.
  ///
  /// @throws StackProblem when it may not be asked
  public boolean holds(String address) {
    return !entries(address).isEmpty();
  }

  /// Takes an address from it.
  ///
  /// @return whether it stood there
  /// @throws StackProblem when it may not be taken
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
