package club.core.request;

import club.core.Language;
import club.core.WireValue;
import java.util.Optional;

/// Why an organisation joins: the two motives that the convention names.
public enum Motive implements WireValue {
  USE("Tester ou mettre en œuvre le logiciel", "Test or deploy the software"),
  CONTRIBUTE(
      "Contribuer à son développement (tickets, code reversé)",
      "Contribute to its development (tickets, code given back)");

  private final String french;
  private final String english;

  Motive(String french, String english) {
    this.french = french;
    this.english = english;
  }

  /// The wording that people read.
  public String label(Language language) {
    return language.of(french, english);
  }

  /// The motive of this wire value.
  public static Optional<Motive> of(String wire) {
    return WireValue.find(Motive.class, wire);
  }
}
