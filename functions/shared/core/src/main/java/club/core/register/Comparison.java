package club.core.register;

import java.util.Optional;
import java.util.stream.Stream;

/// A name that is compared with the names of one body after the other. For many names, [NameIndex]
/// takes less time.
public final class Comparison {
  private final String name;
  private final BodyName parsed;

  /// Compares this name.
  public Comparison(String name) {
    this.name = name;
    this.parsed = BodyName.of(name);
  }

  /// The nearest of this bearer's names, if any is near.
  public Optional<Resemblance> with(Stream<String> names, Bearer bearer) {
    return Resemblance.nearest(name, parsed, names, bearer);
  }
}
