package club.publish;

import club.core.Bytes;
import club.core.Sha256;
import club.core.site.PublicFile;

/// The search in a long list: the one script of the site. The list is whole without it.
final class SearchScript {
  private static final Bytes BYTES = StaticFiles.bytes("script/search.js");

  /// Its key in the bucket, e.g. `search.0123456789.js`, which changes with its content.
  static final String PATH = "search." + Sha256.of(BYTES.text()).substring(0, 10) + ".js";

  private SearchScript() {}

  static PublicFile file() {
    return StaticFiles.forEver(PATH, BYTES);
  }
}
