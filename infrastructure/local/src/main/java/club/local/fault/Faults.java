package club.local.fault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The failures on demand that are pending. They do not survive a restart.
public final class Faults {
  private static final Set<String> SERVICES = Set.of("dynamodb", "s3", "ses");

  /// How a call fails.
  public enum Kind {
    /// The call fails and is not carried out.
    BEFORE,
    /// The call is carried out, and the connection breaks: the caller cannot know.
    AFTER,
    /// The service throttles.
    THROTTLE,
    /// The service reports a concurrent write.
    CONFLICT;

    /// As a person writes it.
    ///
    /// @throws IllegalArgumentException when there is no such kind
    public static Kind of(String word) {
      return Arrays.stream(values())
          .filter(kind -> kind.word().equals(word))
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalArgumentException("kind must be before, after, throttle or conflict"));
    }

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
    public Fault {
      check(SERVICES.contains(service), "service must be dynamodb, s3 or ses");
      check(
          operation.matches("[A-Z][A-Za-z0-9]*"), "operation must be a name such as SendRawEmail");
      check(times > 0, "times must be 1 or more");
      check(kind != Kind.CONFLICT || !service.equals("ses"), "ses knows no conflict");
    }

    private static void check(boolean holds, String rule) {
      if (!holds) {
        throw new IllegalArgumentException(rule);
      }
    }
  }

  private final List<Fault> pending = new ArrayList<>();

  public synchronized void add(Fault fault) {
    pending.add(fault);
  }

  /// In the order in which they come.
  public synchronized List<Fault> pending() {
    return List.copyOf(pending);
  }

  /// The fault for this call, if any, which is then used up once.
  public synchronized Optional<Kind> next(String service, String operation) {
    for (int i = 0; i < pending.size(); i++) {
      Fault fault = pending.get(i);
      if (fault.service().equals(service) && fault.operation().equals(operation)) {
        if (fault.times() == 1) {
          pending.remove(i);
        } else {
          pending.set(i, new Fault(service, operation, fault.kind(), fault.times() - 1));
        }
        return Optional.of(fault.kind());
      }
    }
    return Optional.empty();
  }
}
