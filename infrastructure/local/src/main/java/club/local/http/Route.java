package club.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How the path of a route matches a request: as it is, with a parameter for one segment (`{name}`)
/// or for all that follow (`{name+}`); `$default` takes what no other route does.
///
/// **Source:** API Gateway Developer Guide, "Create routes for HTTP APIs in API Gateway".
final class Route {
  private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z0-9._-]+)(\\+?)}");

  /// The route that takes any path.
  static final String DEFAULT = "$default";

  private final List<String> names = new ArrayList<>();
  private final Pattern pattern;
  private final int rank;

  /// @param path such as `/api/review/{token}`
  Route(String path) {
    Matcher matcher = PARAMETER.matcher(path);
    StringBuilder regex = new StringBuilder();
    int end = 0;
    while (matcher.find()) {
      regex
          .append(Pattern.quote(path.substring(end, matcher.start())))
          .append(matcher.group(2).isEmpty() ? "([^/]+)" : "(.+)");
      names.add(matcher.group(1));
      end = matcher.end();
    }
    this.pattern =
        Pattern.compile(path.equals(DEFAULT) ? ".*" : regex + Pattern.quote(path.substring(end)));
    this.rank = path.equals(DEFAULT) ? 3 : path.endsWith("+}") ? 2 : names.isEmpty() ? 0 : 1;
  }

  /// The parameters in a path, decoded; empty where the route does not take it.
  Optional<Map<String, String>> match(String rawPath) {
    Matcher matcher = pattern.matcher(rawPath);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> parameters = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      parameters.put(names.get(i), decoded(matcher.group(i + 1)));
    }
    return Optional.of(parameters);
  }

  /// Of two routes that match, the one of the lower rank wins: a path without parameters, then one
  /// with them, then one that takes all that follows, then the default.
  int rank() {
    return rank;
  }

  /// A plus sign is a plus sign in a path.
  private static String decoded(String segment) {
    try {
      return URLDecoder.decode(segment.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException e) {
      return segment;
    }
  }
}
