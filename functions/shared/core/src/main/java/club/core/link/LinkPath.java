package club.core.link;

/// Where links lead, relative to the site.
///
/// Short on purpose: under `https://d111111abcdef8.cloudfront.net`, as a distribution's own domain
/// is, each has 75 characters. That is what fits a line of quoted-printable with its soft break
/// (RFC 2045, 6.7), so that no mail program has to join what an encoder has cut.
public final class LinkPath {
  private LinkPath() {}

  /// An applicant's page: shows where the request stands.
  public static String follow(Token token) {
    return "/api/follow/" + token.value();
  }

  /// A reviewer's page.
  public static String review(Token token) {
    return "/api/review/" + token.value();
  }
}
