package club.core;

import club.core.link.Token;

/// Where things are, relative to the site: the API's functions do not know its address, and mails
/// put it before.
///
/// Those with a token are short on purpose: under `https://d111111abcdef8.cloudfront.net`, as a
/// distribution's own domain is, each has 75 characters. That is what fits a line of
/// quoted-printable with its soft break (RFC 2045, 6.7), so that no mail program has to join what
/// an encoder has cut.
public final class SitePath {
  /// Where the form is sent.
  public static final String JOIN_REQUESTS = "/api/join-requests";

  private SitePath() {}

  /// The front page.
  public static String front(Language language) {
    return language.of("/", "/en/");
  }

  /// The list of members.
  public static String members(Language language) {
    return front(language) + "#membre";
  }

  /// The page with the form.
  public static String joinForm(Language language) {
    return language.of("/rejoindre/", "/en/join/");
  }

  /// An applicant's page: shows where the request stands.
  public static String follow(Token token) {
    return "/api/follow/" + token.value();
  }

  /// A reviewer's page.
  public static String review(Token token) {
    return "/api/review/" + token.value();
  }
}
