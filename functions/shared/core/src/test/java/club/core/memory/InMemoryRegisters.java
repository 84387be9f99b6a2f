package club.core.memory;

import club.core.register.Register;
import club.core.register.Registers;
import java.util.List;

/// [Registers] in memory.
public record InMemoryRegisters(InMemoryClub club) implements Registers {
  @Override
  public Register read() {
    synchronized (club) {
      return new Register(
          club.version,
          List.copyOf(club.members.values()),
          List.copyOf(club.milestones.values()),
          List.copyOf(club.announcements.values()),
          club.offerings,
          List.of());
    }
  }
}
