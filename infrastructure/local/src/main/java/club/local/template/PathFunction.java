package club.local.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The CloudFront function that the distribution calls with each request. A body over its limit
/// gets a page. For files, a path without a dot redirects to the one with a slash at its end, and
/// `/x/` is `/x/index.html`.
///
/// JavaScript is not run here. Its constants are read; the rest of the code must be the text that
/// this class imitates.
///
/// **Source:** CloudFront Developer Guide, "CloudFront Functions event structure" and "General
/// helper methods".
public record PathFunction(TooLarge tooLarge) {
  private static final String CONSTANTS =
      """
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
        if (/^(\\/[a-z0-9-]+)+$/.test(request.uri)) {
          const query = request.rawQueryString();
          return {statusCode: 301, headers: {location: {value: request.uri + '/' + (query ? '?' + query : '')}}};
        }
        if (request.uri.endsWith('/')) request.uri += 'index.html';
        return request;
      }
      """;

  private static final Pattern CODE = Pattern.compile(CONSTANTS + Pattern.quote(HANDLER.strip()));

  private static final Pattern FOLDER = Pattern.compile("(/[a-z0-9-]+)+");

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
        new TooLarge(Long.parseLong(matcher.group(1)), matcher.group(2), matcher.group(3)));
  }

  /// Whether this path redirects to itself with a slash.
  public boolean redirects(String path) {
    return FOLDER.matcher(path).matches();
  }

  /// The path of the file.
  public String file(String path) {
    return path.endsWith("/") ? path + "index.html" : path;
  }
}
