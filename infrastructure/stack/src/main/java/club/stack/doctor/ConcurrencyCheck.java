package club.stack.doctor;

import club.stack.doctor.Finding.Settled;
import club.stack.doctor.Finding.ToDo;
import software.amazon.awssdk.services.lambda.model.AccountLimit;

/// Whether Lambda's concurrency covers the burst that the API admits. New accounts get 10 where
/// others have 1,000. See
/// [GetAccountSettings](https://docs.aws.amazon.com/lambda/latest/api/API_GetAccountSettings.html)
/// and [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html).
final class ConcurrencyCheck {
  private static final int USUAL = 1000;

  private ConcurrencyCheck() {}

  /// @param burst what `BurstRequests` says
  static Finding finding(AccountLimit limit, int burst) {
    int all = limit.concurrentExecutions();
    int free = limit.unreservedConcurrentExecutions();
    String runs =
        "Lambda runs %d calls at a time for this account in {region}%s; a route admits %d at once"
            .formatted(all, all > free ? ", %d of them unreserved".formatted(free) : "", burst);
    if (free >= burst) {
      return new Settled(runs + " (BurstRequests).");
    }
    return new ToDo(
        """
        %s (BurstRequests). Calls beyond %d are throttled, and visitors see the page "unavailable".
        > Ask for more: AWS console > Service Quotas > AWS Lambda > Concurrent executions, or:
        $ aws service-quotas request-service-quota-increase --service-code lambda --quota-code \
        L-B99A9384 --desired-value %d --region {region}
        > Or have the API answer 429 earlier:
        $ {deploy} BurstRequests=%d
        """
            .formatted(runs, free, Math.max(USUAL, all - free + burst), free));
  }
}
