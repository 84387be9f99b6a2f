package club.core.request;

import java.util.List;

/// What the organisation will do with the software.
///
/// @param motives one or two, in the order of [Motive]
public record Project(Stage stage, List<Motive> motives, String text) {
  public Project {
    motives = motives.stream().distinct().sorted().toList();
  }
}
