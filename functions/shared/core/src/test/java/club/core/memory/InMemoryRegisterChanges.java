package club.core.memory;

import club.core.register.MemberChange;
import club.core.register.Milestone;
import club.core.register.Offering;
import club.core.register.RegisterChanges;
import java.util.List;

/// [RegisterChanges] in memory: one transaction for any number of changes.
public record InMemoryRegisterChanges(InMemoryClub club) implements RegisterChanges {
  @Override
  public boolean write(List<MemberChange> changes, long version) {
    synchronized (club) {
      boolean seen = changes.stream().anyMatch(MemberChange::isPublic);
      if ((seen && club.version != version) || !changes.stream().allMatch(club::isCurrent)) {
        return false;
      }
      changes.forEach(club::change);
      club.version += seen ? 1 : 0;
      return true;
    }
  }

  @Override
  public boolean record(List<Milestone> milestones, long version) {
    synchronized (club) {
      if (milestones.isEmpty()) {
        return true;
      }
      if (club.version != version) {
        return false;
      }
      milestones.forEach(one -> club.milestones.put(one.date(), one));
      club.version++;
      return true;
    }
  }

  @Override
  public boolean offer(List<Offering> offerings, long version) {
    synchronized (club) {
      if (club.version != version) {
        return false;
      }
      club.offerings = List.copyOf(offerings);
      club.version++;
      return true;
    }
  }
}
