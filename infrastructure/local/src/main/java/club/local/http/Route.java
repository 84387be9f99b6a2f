package club.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.local.template.RouteDefinition;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A route and how it matches a request.
///
/// **Source:** API Gateway Developer Guide, "Create routes for HTTP APIs in API Gateway": the most
/// specific route wins, and `{name+}` takes the rest of the path.
final class Route {
  /// The most specific first.
  static final Comparator<Route> BY_SPECIFICITY =
      Comparator.comparing((Route route) -> route.definition.path().contains("+}"))
          .thenComparingInt(route -> route.names.size())
          .thenComparing(route -> route.definition.method().equals("ANY"));

  private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z0-9._-]+)(\\+?)}");

  private final RouteDefinition definition;
  private final List<String> names = new ArrayList<>();
  private final Pattern path;

  Route(RouteDefinition definition) {
    this.definition = definition;
    StringBuilder regex = new StringBuilder();
    Matcher matcher = PARAMETER.matcher(definition.path());
    int end = 0;
    while (matcher.find()) {
      regex.append(Pattern.quote(definition.path().substring(end, matcher.start())));
      regex.append(matcher.group(2).isEmpty() ? "([^/]+)" : "(.+)");
      names.add(matcher.group(1));
      end = matcher.end();
    }
    this.path = Pattern.compile(regex + Pattern.quote(definition.path().substring(end)));
  }

  /// A request that the route takes.
  ///
  /// @param parameters the path's, decoded
  record Match(String routeKey, Map<String, String> parameters) {}

  Optional<Match> match(String method, String rawPath) {
    Matcher matcher = path.matcher(rawPath);
    boolean takesMethod = definition.method().equals("ANY") || definition.method().equals(method);
    if (!takesMethod || !matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> parameters = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      parameters.put(names.get(i), decoded(matcher.group(i + 1)));
    }
    return Optional.of(new Match(definition.key(), parameters));
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
