package club.local.template;

import java.util.Map;

/// Values for the parameters that have no default, and for those without which a club shows less
/// than it can do.
public final class LocalParameters {
  private LocalParameters() {}

  /// The parameters of a club at this address.
  ///
  /// @param site such as `http://localhost:8080`, without a slash at its end
  public static Map<String, String> at(String site) {
    return Map.of(
        "SiteUrl", site,
        "Contact", "contact@programme.example",
        "MailFrom", "club@programme.example",
        "ConventionUrl", "https://programme.example/convention.pdf");
  }
}
