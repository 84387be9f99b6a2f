package club.core.memory;

import club.core.register.Member;
import club.core.register.MemberImport;
import java.time.LocalDate;
import java.util.List;

/// [MemberImport] in memory: one transaction for any number of members.
public record InMemoryMemberImport(InMemoryClub club) implements MemberImport {
  @Override
  public boolean add(List<Member> members, long version, LocalDate on) {
    synchronized (club) {
      if (club.version != version
          || members.stream().anyMatch(member -> club.members.containsKey(member.id()))) {
        return false;
      }
      if (!members.isEmpty()) {
        members.forEach(member -> club.members.put(member.id(), member));
        club.changeList(on);
      }
      return true;
    }
  }
}
