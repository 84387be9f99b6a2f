package club.web;

import club.core.Club;
import club.core.Terms;
import club.core.contract.Examples;
import java.net.URI;
import java.util.Optional;

/// Clubs for tests.
final class ExampleClubs {
  static final Club FRENCH = Examples.club("Programme Ormeau", "Ormeau");

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
