package club.stack.doctor;

import java.net.URI;

/// The web, as a visitor on this machine reaches it.
@FunctionalInterface
interface Web {
  /// What a GET came to.
  sealed interface Answer {
    /// A page.
    ///
    /// @param isFromCloudFront whether CloudFront says that it served it
    record Page(int status, boolean isFromCloudFront) implements Answer {}

    /// The other end could not prove who it is.
    record Untrusted(String reason) implements Answer {}

    /// No answer came in time.
    record Silent(String reason) implements Answer {}
  }

  /// Asks for a page, and follows redirects.
  Answer get(URI address);
}
