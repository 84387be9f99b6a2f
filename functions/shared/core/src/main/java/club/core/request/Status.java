package club.core.request;

import club.core.Language;
import club.core.Texts;
import java.util.Locale;

/// The state of a request.
public enum Status {
  RECEIVED,
  LISTED,
  REFUSED;

  private static final Texts TEXTS = Texts.beside(Status.class);

  /// The wording that people read.
  public String label(Language language) {
    return TEXTS.in(language).say("status." + name().toLowerCase(Locale.ROOT));
  }
}
