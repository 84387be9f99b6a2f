package club.local.template;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The CloudFront function that the distribution calls with each request for a file: a folder
/// without a slash at its end redirects to the one with it, and `/x/` is `/x/index.html`.
///
/// JavaScript is not run here. The list of folders is read, to which the page of each day on which
/// the list of members changed is added; the rest of the code must be the text that this class
/// imitates.
///
/// **Source:** CloudFront Developer Guide, "CloudFront Functions event structure" and "General
/// helper methods".
///
/// @param folders paths that redirect, as in `/en`
public record PathFunction(Set<String> folders) {
  private static final String BEFORE = "const folders = [";
  private static final String AFTER =
      """
      ];
      const day = /^\\/(membres\\/au|en\\/members\\/as-of)\\/\\d{4}-\\d\\d-\\d\\d$/;
      function handler(event) {
        const request = event.request;
        if (folders.includes(request.uri) || day.test(request.uri)) {
          const query = request.rawQueryString();
          return {statusCode: 301, headers: {location: {value: request.uri + '/' + (query ? '?' + query : '')}}};
        }
        if (request.uri.endsWith('/')) request.uri += 'index.html';
        return request;
      }
      """;

  private static final Pattern CODE =
      Pattern.compile(
          Pattern.quote(BEFORE) + "((?:'[a-z/-]+'(?:, )?)*)" + Pattern.quote(AFTER.strip()));

  private static final Pattern DAY =
      Pattern.compile("/(membres/au|en/members/as-of)/\\d{4}-\\d\\d-\\d\\d");

  public PathFunction {
    folders = Set.copyOf(folders);
  }

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
            .collect(toUnmodifiableSet()));
  }

  /// Whether this path redirects to itself with a slash.
  public boolean redirects(String path) {
    return folders.contains(path) || DAY.matcher(path).matches();
  }

  /// The path of the file.
  public String file(String path) {
    return path.endsWith("/") ? path + "index.html" : path;
  }
}
