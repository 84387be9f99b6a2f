package club.local.template;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The CloudFront function that the distribution calls with each request. A body over its limit
/// gets a page. For files, a folder without a slash at its end redirects to the one with it, and
/// `/x/` is `/x/index.html`.
///
/// JavaScript is not run here. Its constants are read; the rest of the code must be the text that
/// this class imitates.
///
/// **Source:** CloudFront Developer Guide, "CloudFront Functions event structure" and "General
/// helper methods".
///
/// @param folders paths that redirect, as in `/en`
public record PathFunction(Set<String> folders, TooLarge tooLarge) {
  private static final String CONSTANTS =
      """
      const folders = \\[((?:'[a-z/-]+'(?:, )?)*)];
      const limit = ([0-9]+);
      const policy = "([^"\n]*)";
      const tooLarge = `([^`$\\\\]*)`;
      """;
  private static final String HANDLER =
      """
      function handler(event) {
        const request = event.request;
        const length = request.headers['content-length'];
        if (length && Number(length.value) > limit) {
          return {
            statusCode: 413,
            statusDescription: 'Content Too Large',
            headers: {
              'content-type': {value: 'text/html; charset=utf-8'},
              'cache-control': {value: 'no-store'},
              'content-security-policy': {value: policy}
            },
            body: {encoding: 'text', data: tooLarge}
          };
        }
        if (request.uri.startsWith('/api/')) return request;
        if (folders.includes(request.uri)) {
          const query = request.rawQueryString();
          return {statusCode: 301, headers: {location: {value: request.uri + '/' + (query ? '?' + query : '')}}};
        }
        if (request.uri.endsWith('/')) request.uri += 'index.html';
        return request;
      }
      """;

  private static final Pattern CODE = Pattern.compile(CONSTANTS + Pattern.quote(HANDLER.strip()));

  public PathFunction {
    folders = Set.copyOf(folders);
  }

  /// The answer to a body over the limit.
  ///
  /// @param limit in bytes, as `Content-Length` says it
  /// @param policy the page's content security policy
  public record TooLarge(long limit, String policy, String page) {}

  /// **Source:** CloudFormation Template Reference, "AWS::CloudFront::Function".
  static PathFunction read(Section function) {
    Section code = function.at("FunctionCode");
    Matcher matcher = CODE.matcher(code.text().strip());
    if (!matcher.matches()) {
      throw code.problem("is not the code that ./club imitates: change PathFunction too.");
    }
    return new PathFunction(
        Pattern.compile("'([^']+)'")
            .matcher(matcher.group(1))
            .results()
            .map(folder -> folder.group(1))
            .collect(toUnmodifiableSet()),
        new TooLarge(Long.parseLong(matcher.group(2)), matcher.group(3), matcher.group(4)));
  }

  /// Whether this path redirects to itself with a slash.
  public boolean redirects(String path) {
    return folders.contains(path);
  }

  /// The path of the file.
  public String file(String path) {
    return path.endsWith("/") ? path + "index.html" : path;
  }
}
