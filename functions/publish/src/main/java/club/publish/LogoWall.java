package club.publish;

import club.core.register.Listed;
import club.core.register.Logo;
import club.core.register.MemberList;
import java.util.List;
import java.util.Optional;

/// The model of the page of logos: today's members in the order of the list, each with its logo or
/// its name.
///
/// @param tiles one for each member
public record LogoWall(Edition site, List<Tile> tiles) {
  public LogoWall {
    tiles = List.copyOf(tiles);
  }

  /// A member on the wall.
  ///
  /// @param logo empty where there is none, or it may not be published
  public record Tile(String name, Optional<Logo> logo) {
    static Tile of(Listed listed) {
      return new Tile(
          MemberLine.typeset(listed.name()), listed.member().profile().published().logo());
    }
  }

  static LogoWall of(Edition site, MemberList list) {
    return new LogoWall(site, list.members().stream().map(Tile::of).toList());
  }

  /// Whether a member's logo is published.
  public boolean hasLogos() {
    return tiles.stream().anyMatch(tile -> tile.logo().isPresent());
  }

  /// The width on the page: that of the smaller size.
  public int width(Logo logo) {
    return logo.width() / 2;
  }

  /// As [#width].
  public int height(Logo logo) {
    return logo.height() / 2;
  }
}
