package club.web;

import java.util.Map;

/// The security headers of every answer. They are the same for all pages behind the API: URLs may
/// hold a token, so pages are not cached and send no referrer. MDN's HTTP Observatory gives them
/// 130 points.
final class SecurityHeaders {
  static final String CONTENT = "Content-Security-Policy";

  static final Map<String, String> ALL =
      Map.of(
          "Cache-Control",
          "no-store",
          "Referrer-Policy",
          "no-referrer",
          CONTENT,
          content("'self'"),
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Strict-Transport-Security",
          "max-age=31536000",
          "X-Robots-Tag",
          "noindex");

  private SecurityHeaders() {}

  /// What a page may load.
  ///
  /// @param images where its images come from
  static String content(String images) {
    return "default-src 'none'; style-src 'self'; font-src 'self'; img-src "
        + images
        + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  }
}
