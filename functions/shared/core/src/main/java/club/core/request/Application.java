package club.core.request;

import club.core.MixedScripts;
import java.util.List;
import java.util.stream.Stream;

/// The checked content of the form. The consent to publish the name is not stored: without it there
/// is no application.
public record Application(Organisation organisation, Project project, Person person) {
  /// The words in names that mix scripts, see [MixedScripts].
  public List<String> mixedScripts() {
    return Stream.concat(
            organisation.mixedScripts().stream(),
            Stream.of(person.firstName(), person.lastName())
                .flatMap(name -> MixedScripts.words(name).stream()))
        .distinct()
        .toList();
  }
}
