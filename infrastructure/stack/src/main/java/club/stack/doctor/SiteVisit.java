package club.stack.doctor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import javax.net.ssl.SSLException;

/// What a visitor gets at an address, from this machine.
sealed interface SiteVisit {
  /// A page.
  ///
  /// @param isFromCloudFront whether CloudFront says that it served it
  record Served(int status, boolean isFromCloudFront) implements SiteVisit {}

  /// The host presented no valid certificate.
  record Untrusted(String reason) implements SiteVisit {}

  /// No answer in time.
  record Silent(String reason) implements SiteVisit {}

  /// Asks for the page, and follows redirects.
  static SiteVisit to(URI address, Duration patience) {
    try (HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(patience)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build()) {
      HttpResponse<Void> response =
          client.send(
              HttpRequest.newBuilder(address).timeout(patience).build(),
              HttpResponse.BodyHandlers.discarding());
      return new Served(
          response.statusCode(), response.headers().firstValue("x-amz-cf-id").isPresent());
    } catch (SSLException untrusted) {
      return new Untrusted(String.valueOf(untrusted.getMessage()));
    } catch (IOException lost) {
      return new Silent(lost.getClass().getSimpleName());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Silent("interrupted");
    }
  }
}
