package club.web;

import club.core.Language;

/// Where things are, relative to the site: the API's functions do not know its address.
public final class SitePath {
  /// Where the form is sent.
  public static final String JOIN_REQUESTS = "/api/join-requests";

  private SitePath() {}

  /// The front page.
  public static String front(Language language) {
    return language.of("/", "/en/");
  }

  /// The page with the form.
  public static String joinForm(Language language) {
    return language.of("/rejoindre/", "/en/join/");
  }
}
