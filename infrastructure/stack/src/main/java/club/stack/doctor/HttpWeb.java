package club.stack.doctor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import javax.net.ssl.SSLException;

/// [Web] by the JDK's client.
record HttpWeb(Duration connect, Duration answer) implements Web {
  /// As long as a visitor would wait, and no longer.
  static HttpWeb patient() {
    return new HttpWeb(Duration.ofSeconds(5), Duration.ofSeconds(10));
  }

  @Override
  public Answer get(URI address) {
    try (HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(connect)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build()) {
      HttpResponse<Void> response =
          client.send(
              HttpRequest.newBuilder(address).timeout(answer).build(),
              HttpResponse.BodyHandlers.discarding());
      return new Answer.Page(
          response.statusCode(), response.headers().firstValue("x-amz-cf-id").isPresent());
    } catch (SSLException untrusted) {
      return new Answer.Untrusted(String.valueOf(untrusted.getMessage()));
    } catch (IOException lost) {
      return new Answer.Silent(lost.getClass().getSimpleName());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Answer.Silent("it was stopped");
    }
  }
}
