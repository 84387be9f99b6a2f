package club.core.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Forms for tests, filled in by people who do not exist.
public final class Forms {
  private Forms() {}

  /// A form with the required fields alone.
  public static Map<String, List<String>> least() {
    Map<String, List<String>> values = new HashMap<>();
    values.put("organisation", List.of("Archives de Sainte-Fictive"));
    values.put("kind", List.of("local-authority"));
    values.put("stage", List.of("studying"));
    values.put("motives", List.of("use"));
    values.put("project", List.of("Étudier le versement des archives de la commune."));
    values.put("firstName", List.of("Camille"));
    values.put("lastName", List.of("Fictive"));
    values.put("role", List.of("Archiviste"));
    values.put("email", List.of("camille@sainte-fictive.example"));
    values.put("publish", List.of("true"));
    return values;
  }

  /// The form with other values; an empty list leaves the field out.
  public static Map<String, List<String>> with(String field, String... sent) {
    Map<String, List<String>> values = least();
    values.put(field, List.of(sent));
    return values;
  }

  /// The application in a form.
  public static Application application(Map<String, List<String>> values) {
    return complete(values).application();
  }

  /// A form that is filled in right.
  public static ApplicationForm.Reading.Complete complete(Map<String, List<String>> values) {
    return switch (ApplicationForm.read(values)) {
      case ApplicationForm.Reading.Complete complete -> complete;
      case ApplicationForm.Reading.Incomplete(List<Problem> problems) ->
          throw new IllegalArgumentException(problems.toString());
    };
  }
}
