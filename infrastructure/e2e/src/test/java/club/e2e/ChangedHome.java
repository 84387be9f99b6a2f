package club.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The top of the repository, with other values of the template's parameters: `./club` there runs
/// the same jars, as a stack that was deployed with these values does.
final class ChangedHome {
  private ChangedHome() {}

  /// Makes it in a folder that the end of this JVM removes.
  static Path with(Map<String, String> parameters) {
    Path root = Repository.root();
    try {
      Path folder = Files.createTempDirectory("club-home");
      folder.toFile().deleteOnExit();
      for (String name : new String[] {"functions", "infrastructure", "club", "template.yaml"}) {
        folder.resolve(name).toFile().deleteOnExit();
      }
      for (String name : new String[] {"functions", "infrastructure"}) {
        Files.createSymbolicLink(folder.resolve(name), root.resolve(name));
      }
      Files.copy(root.resolve("club"), folder.resolve("club"), StandardCopyOption.COPY_ATTRIBUTES);
      String template = Files.readString(root.resolve("template.yaml"));
      for (Map.Entry<String, String> each : parameters.entrySet()) {
        template = changed(template, each.getKey(), each.getValue());
      }
      Files.writeString(folder.resolve("template.yaml"), template);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String changed(String template, String parameter, String value) {
    Matcher found =
        Pattern.compile("(?m)^( {2}" + parameter + ":\\n {4}\\{Type: \\w+, )(?:Default: [^,]*, )?")
            .matcher(template);
    if (!found.find()) {
      throw new IllegalArgumentException("no parameter " + parameter);
    }
    return found.replaceFirst("$1" + Matcher.quoteReplacement("Default: \"" + value + "\", "));
  }
}
