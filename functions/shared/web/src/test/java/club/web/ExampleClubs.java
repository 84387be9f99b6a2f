package club.web;

import club.core.Club;
import club.core.EmailAddress;
import club.core.Language;
import club.core.Terms;
import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;

/// Clubs for tests.
final class ExampleClubs {
  static final Club FRENCH =
      new Club(
          "Programme Ormeau",
          "Ormeau",
          new EmailAddress("contact@programme.example"),
          Language.FRENCH,
          ZoneId.of("Europe/Paris"),
          Terms.USUAL);

  static final Club WITH_CONVENTION =
      new Club(
          FRENCH.programme(),
          FRENCH.software(),
          FRENCH.contact(),
          FRENCH.language(),
          FRENCH.zone(),
          new Terms(Optional.of(URI.create("https://programme.example/convention.pdf")), 14, 30));

  private ExampleClubs() {}
}
