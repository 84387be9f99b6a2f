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

/// How the path of a route matches a request.
///
/// **Source:** API Gateway Developer Guide, "Create routes for HTTP APIs in API Gateway".
final class Route {
  private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z0-9._-]+)}");

  private final List<String> names = new ArrayList<>();
  private final Pattern pattern;

  /// @param path such as `/api/review/{token}`
  Route(String path) {
    Matcher matcher = PARAMETER.matcher(path);
    StringBuilder regex = new StringBuilder();
    int end = 0;
    while (matcher.find()) {
      regex.append(Pattern.quote(path.substring(end, matcher.start()))).append("([^/]+)");
      names.add(matcher.group(1));
      end = matcher.end();
    }
    this.pattern = Pattern.compile(regex + Pattern.quote(path.substring(end)));
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

  /// How many parameters it has: of two routes that match, the one with fewer wins.
  int parameters() {
    return names.size();
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
