package club.core.verify;

import java.util.List;
import java.util.stream.Stream;

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

  Stream<Breach> breaches() {
    return Stream.concat(
        differing.stream()
            .flatMap(
                path ->
                    Stream.of(Statement.PUBLISHED_NAMES, Statement.DRAWN, Statement.PURE)
                        .map(statement -> new Breach(statement, path + " differs"))),
        refused.stream()
            .flatMap(
                path ->
                    Stream.of(
                            Statement.PUBLISHED_NAMES, Statement.PUBLISHED_VERSION, Statement.DRAWN)
                        .map(
                            statement ->
                                new Breach(statement, path + " is newer or much longer"))));
  }
}
