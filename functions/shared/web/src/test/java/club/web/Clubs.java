package club.web;

import club.core.Club;
import club.core.EmailAddress;
import club.core.Language;
import java.time.ZoneId;

/// Clubs for tests.
final class Clubs {
  static final Club FRENCH =
      new Club(
          "Programme Ormeau",
          "Ormeau",
          new EmailAddress("contact@programme.example"),
          Language.FRENCH,
          ZoneId.of("Europe/Paris"));

  private Clubs() {}
}
