package club.core.memory;

import club.core.register.Member;
import club.core.register.MemberChange;
import club.core.register.Merging;

/// [Merging] in memory.
public record InMemoryMerging(InMemoryClub club) implements Merging {
  @Override
  public boolean merge(MemberChange into, Member merged, long version) {
    synchronized (club) {
      if (club.version != version
          || !club.isCurrent(into)
          || !merged.equals(club.members.get(merged.reference()))) {
        return false;
      }
      club.change(into);
      club.members.remove(merged.reference());
      club.contacts.remove(merged.reference());
      club.version++;
      return true;
    }
  }
}
