package club.dynamodb;

import club.core.limit.Quota;
import club.core.limit.Quotas;
import java.time.Duration;

/// [Quotas] by a counter for each window, which the table deletes once it is over.
public record DynamoQuotas(DynamoTable table) implements Quotas {
  private static final String COUNT = "count";

  /// Clocks are minutes apart at most.
  private static final Duration MARGIN = Duration.ofHours(1);

  @Override
  public boolean take(Quota quota) {
    return new Updates(table)
        .make(
            "count towards a limit",
            Change.of(Key.quota(quota))
                .whereAbsentOrLess(COUNT, Values.of(quota.most()))
                .add(COUNT, 1)
                .set("ttl", Values.of(quota.until().plus(MARGIN).getEpochSecond())));
  }
}
