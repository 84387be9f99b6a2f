package club.core;

import java.util.Optional;

/// How the club looks, as its deployer chose.
///
/// @param palette the colours of pages and mails
/// @param logo the path of the programme's logo on the site, such as `/logo.svg`
public record Look(Palette palette, Optional<String> logo) {
  /// Our green, and no logo.
  public static final Look USUAL = new Look(new Palette(), Optional.empty());
}
