package club.publish;

import club.core.Language;
import club.core.Phrases;
import club.core.SitePath;
import club.core.Texts;
import club.core.register.Listed;
import club.core.register.Logo;
import club.core.register.MemberList;
import java.util.List;
import java.util.Optional;

/// The model of the page of logos: today's members in the order of the list, each with its logo or
/// its name.
///
/// @param tiles one for each member
public record LogoWall(Language language, List<Tile> tiles) {
  private static final Texts TEXTS = Texts.beside(LogoWall.class);

  public LogoWall {
    tiles = List.copyOf(tiles);
  }

  /// A member on the wall.
  ///
  /// @param logo empty where there is none, or it may not be published
  public record Tile(String name, Optional<Logo> logo) {
    static Tile of(Listed listed) {
      return new Tile(
          listed.name().replace('\'', '’'), listed.member().profile().published().logo());
    }
  }

  static LogoWall of(Language language, MemberList list) {
    return new LogoWall(language, list.members().stream().map(Tile::of).toList());
  }

  /// Whether a member's logo is published.
  static boolean isWorthwhile(MemberList list) {
    return list.members().stream().map(Tile::of).anyMatch(tile -> tile.logo().isPresent());
  }

  /// The wording.
  public Phrases texts() {
    return TEXTS.in(language);
  }

  /// The list, which is whole without logos.
  public String members() {
    return SitePath.members(language);
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
