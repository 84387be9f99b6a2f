package club.web;

import java.util.Map;

/// The security headers of every answer. They are the same for all pages behind the API: URLs may
/// hold a token, so pages are not cached and send no referrer.
final class SecurityHeaders {
  static final Map<String, String> ALL =
      Map.of(
          "Cache-Control", "no-store",
          "Referrer-Policy", "no-referrer",
          "Content-Security-Policy",
              "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
                  + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Strict-Transport-Security", "max-age=31536000",
          "X-Robots-Tag", "noindex");

  private SecurityHeaders() {}
}
