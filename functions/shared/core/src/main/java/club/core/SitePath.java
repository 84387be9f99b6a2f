package club.core;

/// Where things are, relative to the site: the API's functions do not know its address, and mails
/// put it before.
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

  /// The applicant's own page.
  public static String request(String token) {
    return "/api/requests/" + token;
  }

  /// A reviewer's page.
  public static String decision(String token) {
    return "/api/decisions/" + token;
  }
}
