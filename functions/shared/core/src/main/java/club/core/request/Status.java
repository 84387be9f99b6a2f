package club.core.request;

import club.core.Language;

/// The state of a request.
public enum Status {
  RECEIVED("Reçue, en cours d’examen", "Received, being examined"),
  LISTED("Acceptée", "Accepted"),
  REFUSED("Refusée", "Refused");

  private final String french;
  private final String english;

  Status(String french, String english) {
    this.french = french;
    this.english = english;
  }

  /// The wording that people read.
  public String label(Language language) {
    return language.of(french, english);
  }
}
