package club.core.request;

import club.core.Language;
import java.util.Arrays;
import java.util.Optional;

/// How far the organisation is with the software.
public enum Stage {
  STUDYING("studying", "Étude", "Studying it"),
  TESTING("testing", "Tests ou maquette", "Testing it"),
  BUILDING("building", "Projet en cours de réalisation", "Building with it"),
  PRODUCTION("production", "En production", "In production");

  private final String wire;
  private final String french;
  private final String english;

  Stage(String wire, String french, String english) {
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

  /// The stage of this wire value.
  public static Optional<Stage> of(String wire) {
    return Arrays.stream(values()).filter(stage -> stage.wire.equals(wire)).findFirst();
  }
}
