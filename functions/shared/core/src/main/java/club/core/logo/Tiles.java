package club.core.logo;

import club.core.Bytes;

/// The sizes of logos.
public interface Tiles {
  /// The width of the larger tile, in pixels.
  int width();

  /// The height of the larger tile, in pixels.
  int height();

  /// The smaller tile of a larger one.
  Bytes smaller(Bytes large);
}
