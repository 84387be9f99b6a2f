package club.core.key;

import club.core.link.KeyRing;
import club.core.link.Link;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// Puts a new key before the current one, which stays as the former one; the former one of until
/// now is dropped. The functions have the new key once they are deployed again.
public final class RotateKeys {
  /// A key is dropped no sooner than this after it was replaced: a link lives for 30 days, and some
  /// are made after the rotation by functions that are not deployed yet, or mailed again.
  public static final Duration AGE = Link.LIFE.plusDays(5);

  private final KeyVault vault;
  private final DropLinks links;
  private final Supplier<String> newKeys;
  private final Clock clock;

  /// `newKeys` gives 64 letters and digits, new at each call.
  public RotateKeys(KeyVault vault, DropLinks links, Supplier<String> newKeys, Clock clock) {
    this.vault = vault;
    this.links = links;
    this.newKeys = newKeys;
    this.clock = clock;
  }

  /// Says what [#rotate] would do; changes nothing.
  public Outcome preview(Set<KeyName> names, Reason reason) {
    Map<KeyName, KeyVault.Held> read = read(names);
    List<Young> young = young(read, reason);
    return young.isEmpty()
        ? new Outcome.Rotated(rotations(read, reason), endsLinks(names, reason) ? links.count() : 0)
        : new Outcome.Refused(young);
  }

  /// Rotates these keys, or none of them. With [Reason#LEAKED] the reviewers' links that were made
  /// with them end.
  ///
  /// @throws club.core.DependencyFailure when it is not known to be done; some of the keys may be
  ///   rotated, and are then too young to be rotated again
  public Outcome rotate(Set<KeyName> names, Reason reason) {
    Map<KeyName, KeyVault.Held> read = read(names);
    List<Young> young = young(read, reason);
    if (!young.isEmpty()) {
      return new Outcome.Refused(young);
    }
    read.forEach((name, held) -> vault.write(name, next(held.text(), reason)));
    return new Outcome.Rotated(
        rotations(read, reason), endsLinks(names, reason) ? links.drop() : 0);
  }

  /// Why keys are rotated.
  public enum Reason {
    /// It is time to: what people hold stays good.
    ROUTINE,
    /// Somebody else may know them: they are dropped at once.
    LEAKED
  }

  /// What came of it.
  public sealed interface Outcome {
    /// Done. `endedLinks`: how many reviewers' links were ended in the table.
    record Rotated(List<Rotation> rotations, int endedLinks) implements Outcome {
      public Rotated {
        rotations = List.copyOf(rotations);
      }
    }

    /// Nothing was done: a key that people still need would be dropped.
    record Refused(List<Young> young) implements Outcome {
      public Refused {
        young = List.copyOf(young);
      }
    }
  }

  /// A key that was rotated. `dropped`: how many earlier ones are gone.
  public record Rotation(KeyName name, int dropped) {}

  /// A key that is too young to be rotated. `from`: when it may be.
  public record Young(KeyName name, Instant since, Instant from) {}

  private Map<KeyName, KeyVault.Held> read(Set<KeyName> names) {
    Map<KeyName, KeyVault.Held> read = new EnumMap<>(KeyName.class);
    names.forEach(name -> read.put(name, vault.read(name)));
    return read;
  }

  private List<Young> young(Map<KeyName, KeyVault.Held> read, Reason reason) {
    List<Young> young = new ArrayList<>();
    Instant now = clock.instant();
    read.forEach(
        (name, held) -> {
          Instant from = held.since().plus(AGE);
          if (reason == Reason.ROUTINE && dropped(held, reason) > 0 && now.isBefore(from)) {
            young.add(new Young(name, held.since(), from));
          }
        });
    return young;
  }

  private static List<Rotation> rotations(Map<KeyName, KeyVault.Held> read, Reason reason) {
    return read.entrySet().stream()
        .map(entry -> new Rotation(entry.getKey(), dropped(entry.getValue(), reason)))
        .toList();
  }

  private static int dropped(KeyVault.Held held, Reason reason) {
    int all = KeyRing.of(held.text()).all().size();
    return switch (reason) {
      case ROUTINE -> all - 1;
      case LEAKED -> all;
    };
  }

  private String next(String text, Reason reason) {
    return switch (reason) {
      case ROUTINE -> newKeys.get() + "," + Arrays.asList(text.split(",", -1)).getFirst();
      case LEAKED -> newKeys.get();
    };
  }

  private static boolean endsLinks(Set<KeyName> names, Reason reason) {
    return reason == Reason.LEAKED
        && (names.contains(KeyName.LINK) || names.contains(KeyName.CODE));
  }
}
