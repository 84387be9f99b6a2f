package club.local.template;

/// A route of the HTTP API.
///
/// @param method in capitals, or `ANY`
/// @param path such as `/api/follow/{token}`
public record RouteDefinition(String method, String path) {
  /// As the event's `routeKey` says it.
  public String key() {
    return method + " " + path;
  }
}
