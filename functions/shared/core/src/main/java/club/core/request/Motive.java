package club.core.request;

import club.core.Language;
import java.util.Arrays;
import java.util.Optional;

/// Why an organisation joins: the two that the convention knows.
public enum Motive {
  USE("use", "Tester ou mettre en œuvre le logiciel", "Test or deploy the software"),
  CONTRIBUTE(
      "contribute",
      "Contribuer à son développement (tickets, code reversé)",
      "Contribute to its development (tickets, code given back)");

  private final String wire;
  private final String french;
  private final String english;

  Motive(String wire, String french, String english) {
    this.wire = wire;
    this.french = french;
    this.english = english;
  }

  /// The value in forms, JSON and the table.
  public String wire() {
    return wire;
  }

  /// What people read.
  public String label(Language language) {
    return language.of(french, english);
  }

  /// The motive of this wire value.
  public static Optional<Motive> of(String wire) {
    return Arrays.stream(values()).filter(motive -> motive.wire.equals(wire)).findFirst();
  }
}
