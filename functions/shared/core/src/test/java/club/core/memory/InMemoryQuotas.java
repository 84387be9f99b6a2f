package club.core.memory;

import club.core.limit.Quota;
import club.core.limit.Quotas;

/// [Quotas] in memory.
public record InMemoryQuotas(InMemoryClub club) implements Quotas {
  @Override
  public boolean take(Quota quota) {
    synchronized (club) {
      return club.counts.merge(quota, 1, (count, _) -> Math.min(count + 1, quota.most() + 1))
          <= quota.most();
    }
  }
}
