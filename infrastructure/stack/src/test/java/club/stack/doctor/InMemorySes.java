package club.stack.doctor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// [Ses] in memory.
record InMemorySes(Account account, List<Identity> identities) implements Ses {
  /// Out of the sandbox, and healthy.
  static final Account FREE = new Account(true, true, "HEALTHY");

  /// In the sandbox.
  static final Account SANDBOX = new Account(false, true, "HEALTHY");

  static Ses with(Identity... identities) {
    return new InMemorySes(FREE, Arrays.asList(identities));
  }

  @Override
  public Optional<Identity> identity(String name) {
    return identities.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  @Override
  public Set<String> verified() {
    return identities.stream()
        .filter(Identity::isVerified)
        .map(Identity::name)
        .collect(Collectors.toUnmodifiableSet());
  }
}
