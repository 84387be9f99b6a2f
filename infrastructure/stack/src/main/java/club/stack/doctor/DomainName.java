package club.stack.doctor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The name of a domain or a host: lower case, no dot at its end.
record DomainName(String name) {
  DomainName {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    name = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  /// The domain of an email address.
  static DomainName of(String address) {
    return new DomainName(address.substring(address.lastIndexOf('@') + 1));
  }

  /// The domain, its parent, and so on, down to two labels: no organisation's domain has one.
  List<DomainName> withParents() {
    return Stream.iterate(
            this,
            domain -> domain.name.contains("."),
            domain -> new DomainName(domain.name.substring(domain.name.indexOf('.') + 1)))
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
