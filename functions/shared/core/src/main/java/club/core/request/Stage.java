package club.core.request;

import club.core.Language;
import club.core.Texts;
import club.core.WireValue;
import java.util.Optional;

/// How far the organisation has come with the software.
public enum Stage implements WireValue {
  STUDYING,
  TESTING,
  BUILDING,
  PRODUCTION;

  private static final Texts TEXTS = Texts.beside(Stage.class);

  /// The wording that people read.
  public String label(Language language) {
    return TEXTS.in(language).say("stage." + wire());
  }

  /// The stage of this wire value.
  public static Optional<Stage> of(String wire) {
    return WireValue.find(Stage.class, wire);
  }
}
