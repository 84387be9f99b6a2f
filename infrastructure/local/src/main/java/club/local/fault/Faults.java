package club.local.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The failures that were asked for and are still to come. They do not survive a restart.
public final class Faults {
  /// How a call fails.
  public enum Kind {
    /// Fails, and nothing is done.
    BEFORE,
    /// Is done, and the connection breaks: the caller cannot know.
    AFTER,
    /// The service says that it is called too often.
    THROTTLE,
    /// The service says that somebody else is writing.
    CONFLICT;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The next calls of an operation fail.
  ///
  /// @param service `dynamodb`, `s3` or `ses`
  /// @param operation as the service's API names it: `SendRawEmail`
  /// @param times at least 1
  public record Fault(String service, String operation, Kind kind, int times) {
    private static final Set<String> SERVICES = Set.of("dynamodb", "s3", "ses");

    public Fault {
      if (!SERVICES.contains(service)) {
        throw new IllegalArgumentException("service must be dynamodb, s3 or ses");
      }
      if (!operation.matches("[A-Z][A-Za-z0-9]*")) {
        throw new IllegalArgumentException("operation must be a name such as SendRawEmail");
      }
      if (times < 1) {
        throw new IllegalArgumentException("times must be 1 or more");
      }
      if (kind == Kind.CONFLICT && service.equals("ses")) {
        throw new IllegalArgumentException("ses knows no conflict");
      }
    }

    Fault once() {
      return new Fault(service, operation, kind, times - 1);
    }
  }

  private final List<Fault> pending = new ArrayList<>();

  public synchronized void add(Fault fault) {
    pending.add(fault);
  }

  /// Forgets all.
  public synchronized void clear() {
    pending.clear();
  }

  /// In the order in which they come.
  public synchronized List<Fault> pending() {
    return List.copyOf(pending);
  }

  /// How this call must fail, if it must. It counts as one of the times.
  public synchronized Optional<Kind> next(String service, String operation) {
    for (int i = 0; i < pending.size(); i++) {
      Fault fault = pending.get(i);
      if (fault.service().equals(service) && fault.operation().equals(operation)) {
        if (fault.times() == 1) {
          pending.remove(i);
        } else {
          pending.set(i, fault.once());
        }
        return Optional.of(fault.kind());
      }
    }
    return Optional.empty();
  }
}
