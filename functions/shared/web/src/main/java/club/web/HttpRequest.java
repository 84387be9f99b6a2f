package club.web;

import club.core.Bytes;
import club.core.Network;
import java.util.Map;
import java.util.Optional;

/// A request as a handler sees it.
///
/// @param method as sent, e.g. `GET`
/// @param path as sent, without the query; it may hold a token
/// @param pathParameters decoded
/// @param query decoded; of a repeated name, the first value
/// @param headers names in lower case
/// @param body decoded from base64; empty where there is none
public record HttpRequest(
    String method,
    String path,
    Map<String, String> pathParameters,
    Map<String, String> query,
    Map<String, String> headers,
    Bytes body) {
  public HttpRequest {
    pathParameters = Map.copyOf(pathParameters);
    query = Map.copyOf(query);
    headers = Map.copyOf(headers);
  }

  /// The value of a header.
  ///
  /// @param name in lower case
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /// The visitor's network. It can be believed, since [Edge] passes on no request that bypassed the
  /// distribution.
  public Network network() {
    return ViewerAddress.network(header(ViewerAddress.HEADER));
  }

  /// The value of a path parameter by its name in the route; an empty text where there is none.
  public String pathParameter(String name) {
    return pathParameters.getOrDefault(name, "");
  }

  /// The value of a query parameter.
  public Optional<String> query(String name) {
    return Optional.ofNullable(query.get(name));
  }

  /// Shows the method alone: path and body hold what no log may hold.
  @Override
  public String toString() {
    return "HttpRequest[" + method + " …]";
  }
}
