package club.core.request;

import club.core.Language;
import club.core.Texts;
import club.core.WireValue;
import java.util.Optional;

/// Why an organisation joins: the two motives that the convention names.
public enum Motive implements WireValue {
  USE,
  CONTRIBUTE;

  private static final Texts TEXTS = Texts.beside(Motive.class);

  /// The wording that people read.
  public String label(Language language) {
    return TEXTS.in(language).say("motive." + wire());
  }

  /// The motive of this wire value.
  public static Optional<Motive> of(String wire) {
    return WireValue.find(Motive.class, wire);
  }
}
