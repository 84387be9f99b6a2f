package club.core.link;

import java.util.Optional;

/// Finds links. Reads are strongly consistent: a link that was mailed is found.
public interface Links {
  /// The link of this purpose and hash; empty where there is none.
  Optional<Found> find(Link.Purpose purpose, String hash);

  /// A link with the codes that were tried on it.
  record Found(Link link, Tries tries) {}
}
