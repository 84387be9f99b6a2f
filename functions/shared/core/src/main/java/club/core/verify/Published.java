package club.core.verify;

import club.core.verify.Check.Breaches;
import java.util.List;

/// What `publish` reports when it renders the register and compares, without writing.
///
/// @param differing paths of the files that it would write
/// @param refused paths of the files that it would leave, since the published one is newer or much
///   longer
public record Published(List<String> differing, List<String> refused) {
  public Published {
    differing = List.copyOf(differing);
    refused = List.copyOf(refused);
  }

  void look(Breaches found) {
    for (String path : differing) {
      found.add(Statement.PUBLISHED_NAMES, path + " differs");
      found.add(Statement.DRAWN, path + " differs");
      found.add(Statement.PURE, path + " differs");
    }
    for (String path : refused) {
      String where = path + " is newer or much longer";
      found.add(Statement.PUBLISHED_NAMES, where);
      found.add(Statement.PUBLISHED_VERSION, where);
      found.add(Statement.DRAWN, where);
    }
  }
}
