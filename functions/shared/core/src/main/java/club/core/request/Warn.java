package club.core.request;

import club.core.mail.Blockage;
import club.core.mail.Blockages;
import club.core.register.Registers;
import club.core.register.Resemblance;
import java.util.List;
import java.util.Optional;

/// Tells staff, when they open a request, what they should know before they decide.
public final class Warn {
  private final Registers registers;
  private final WaitingRequests waiting;
  private final Blockages blockages;

  /// Reads with these.
  public Warn(Registers registers, WaitingRequests waiting, Blockages blockages) {
    this.registers = registers;
    this.waiting = waiting;
    this.blockages = blockages;
  }

  /// The warnings about a request that waits, as of now.
  public Warnings about(JoinRequest request) {
    return new Warnings(
        Duplicates.of(request, registers.read(), waiting.all()), unreachable(request));
  }

  /// Why mails do not reach the applicant; empty where nothing is known of that.
  public Optional<Blockage> unreachable(JoinRequest request) {
    return blockages.find(request.application().person().email());
  }

  /// What staff should know.
  ///
  /// @param resemblances who may be the same body, the strongest reason first
  /// @param unreachable why mails do not reach the applicant, where that is known
  public record Warnings(List<Resemblance> resemblances, Optional<Blockage> unreachable) {
    public Warnings {
      resemblances = List.copyOf(resemblances);
    }
  }
}
