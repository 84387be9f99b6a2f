package club.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/// The function `publish` of a club that runs on this machine, in another process.
///
/// @param site such as `http://localhost:8080/`
record RunningPublish(URI site) {
  /// Calls it and waits.
  ///
  /// @throws ClubProblem when it cannot be called, crashes or takes too long
  String answer(String event) {
    HttpRequest request =
        HttpRequest.newBuilder(site.resolve("/_local/invoke/Publish"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(event))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new ClubProblem(answer.body().strip());
      }
      return answer.body();
    } catch (IOException e) {
      throw new ClubProblem("The club at " + site + " does not answer: try again in a moment.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ClubProblem("Interrupted: run the command again.", e);
    }
  }
}
