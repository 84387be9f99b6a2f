package club.stack.doctor;

import club.stack.doctor.Finding.Settled;
import club.stack.doctor.Finding.ToDo;
import software.amazon.awssdk.services.lambda.model.AccountLimit;

/// Whether Lambda's concurrency, which all functions share, covers the bursts that the API's routes
/// admit together. New accounts get 10 where others have 1,000. See
/// [GetAccountSettings](https://docs.aws.amazon.com/lambda/latest/api/API_GetAccountSettings.html)
/// and [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html).
final class ConcurrencyCheck {
  private static final int USUAL = 1000;

  /// The routes beside the form's: the decision page, the page that an applicant follows, two of
  /// members' entries, logos, announcements, and every other address.
  static final int OTHER_ROUTES = 7;

  private ConcurrencyCheck() {}

  /// @param forms what `BurstForms` says
  /// @param requests what `BurstRequests` says, for each other route
  static Finding finding(AccountLimit limit, int forms, int requests) {
    int all = limit.concurrentExecutions();
    int free = limit.unreservedConcurrentExecutions();
    int burst = forms + OTHER_ROUTES * requests;
    String runs =
        "Lambda runs %d calls at a time for this account in {region}%s; the API admits %d at once"
            .formatted(all, all > free ? ", %d of them unreserved".formatted(free) : "", burst);
    if (free >= burst) {
      return new Settled(runs + " (BurstForms, BurstRequests).");
    }
    return new ToDo(
        """
        %s (BurstForms, BurstRequests). Calls beyond %d are throttled, and visitors see the page "unavailable".
        > Ask for more: AWS console > Service Quotas > AWS Lambda > Concurrent executions, or:
        $ aws service-quotas request-service-quota-increase --service-code lambda --quota-code \
        L-B99A9384 --desired-value %d --region {region}
        > Or have the API answer 429 earlier:
        $ {deploy} BurstRequests=%d
        """
            .formatted(
                runs,
                free,
                Math.max(USUAL, all - free + burst),
                Math.max(1, (free - forms) / OTHER_ROUTES)));
  }
}
