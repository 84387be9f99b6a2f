package club.core.request;

import club.core.Language;
import club.core.WireValue;
import java.util.Optional;

/// What kind of body asks to join.
public enum OrganisationKind implements WireValue {
  MINISTRY("Ministère", "Ministry"),
  LOCAL_AUTHORITY("Collectivité territoriale", "Local authority"),
  PUBLIC_BODY("Établissement public", "Public body"),
  RESEARCH("Enseignement supérieur ou recherche", "Higher education or research"),
  COMPANY("Entreprise", "Company"),
  ASSOCIATION("Association", "Association"),
  OTHER("Autre", "Other");

  private final String french;
  private final String english;

  OrganisationKind(String french, String english) {
    this.french = french;
    this.english = english;
  }

  /// The wording that people read.
  public String label(Language language) {
    return language.of(french, english);
  }

  /// The kind of this wire value.
  public static Optional<OrganisationKind> of(String wire) {
    return WireValue.find(OrganisationKind.class, wire);
  }
}
