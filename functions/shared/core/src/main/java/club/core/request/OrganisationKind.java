package club.core.request;

import club.core.Language;
import club.core.Texts;
import club.core.WireValue;
import java.util.Optional;

/// What kind of body asks to join.
public enum OrganisationKind implements WireValue {
  MINISTRY,
  LOCAL_AUTHORITY,
  PUBLIC_BODY,
  RESEARCH,
  COMPANY,
  ASSOCIATION,
  OTHER;

  private static final Texts TEXTS = Texts.beside(OrganisationKind.class);

  /// The wording that people read.
  public String label(Language language) {
    return TEXTS.in(language).say("kind." + wire());
  }

  /// The kind of this wire value.
  public static Optional<OrganisationKind> of(String wire) {
    return WireValue.find(OrganisationKind.class, wire);
  }
}
