package club.logo;

import club.core.Bytes;
import club.core.logo.Tiles;

/// The sizes that are drawn here.
public record DrawnTiles() implements Tiles {
  @Override
  public int width() {
    return Tile.WIDTH;
  }

  @Override
  public int height() {
    return Tile.HEIGHT;
  }

  @Override
  public Bytes smaller(Bytes large) {
    return Drawing.smaller(large);
  }
}
