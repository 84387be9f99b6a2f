package club.core.request;

import club.core.Language;
import java.util.Arrays;
import java.util.Optional;

/// What kind of body asks to join.
public enum OrganisationKind {
  MINISTRY("ministry", "Ministère", "Ministry"),
  LOCAL_AUTHORITY("local-authority", "Collectivité territoriale", "Local authority"),
  PUBLIC_BODY("public-body", "Établissement public", "Public body"),
  RESEARCH("research", "Enseignement supérieur ou recherche", "Higher education or research"),
  COMPANY("company", "Entreprise", "Company"),
  ASSOCIATION("association", "Association", "Association"),
  OTHER("other", "Autre", "Other");

  private final String wire;
  private final String french;
  private final String english;

  OrganisationKind(String wire, String french, String english) {
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

  /// The kind of this wire value.
  public static Optional<OrganisationKind> of(String wire) {
    return Arrays.stream(values()).filter(kind -> kind.wire.equals(wire)).findFirst();
  }
}
