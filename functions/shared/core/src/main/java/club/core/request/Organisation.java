package club.core.request;

import java.util.Optional;

/// The body that asks to join.
///
/// @param name as it will be published
public record Organisation(
    String name,
    Optional<String> acronym,
    OrganisationKind kind,
    Optional<Siret> siret,
    Optional<Website> website,
    Optional<String> town,
    Optional<String> onBehalfOf) {

  /// The name as the list prints it: with the acronym in brackets, unless the name already contains
  /// it.
  public String listedName() {
    return listed(name, acronym);
  }

  /// The name with its acronym, as the list prints it.
  static String listed(String name, Optional<String> acronym) {
    return acronym
        .filter(short_ -> !name.contains(short_))
        .map(short_ -> name + " (" + short_ + ")")
        .orElse(name);
  }
}
