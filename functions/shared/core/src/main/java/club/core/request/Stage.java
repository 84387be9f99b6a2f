package club.core.request;

import club.core.Language;
import club.core.WireValue;
import java.util.Optional;

/// How far the organisation has come with the software.
public enum Stage implements WireValue {
  STUDYING("Étude", "Studying it"),
  TESTING("Tests ou maquette", "Testing it"),
  BUILDING("Projet en cours de réalisation", "Building with it"),
  PRODUCTION("En production", "In production");

  private final String french;
  private final String english;

  Stage(String french, String english) {
    this.french = french;
    this.english = english;
  }

  /// The wording that people read.
  public String label(Language language) {
    return language.of(french, english);
  }

  /// The stage of this wire value.
  public static Optional<Stage> of(String wire) {
    return WireValue.find(Stage.class, wire);
  }
}
