package club.local;

import club.local.command.About;
import club.local.command.Functions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/// The functions of a club that runs on this machine, in another process.
final class RunningFunctions implements Functions {
  private final URI site;
  private final About about;
  private final HttpClient client = HttpClient.newHttpClient();

  /// @param site such as `http://localhost:8080/`
  RunningFunctions(URI site, About about) {
    this.site = site;
    this.about = about;
  }

  @Override
  public String invoke(String function, String event) {
    HttpRequest request =
        HttpRequest.newBuilder(site.resolve("/_local/invoke/" + function))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(event))
            .build();
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new ClubProblem(answer.body().strip());
      }
      return answer.body();
    } catch (IOException e) {
      throw new ClubProblem("The club at " + site + " does not answer: try again in a moment.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ClubProblem("Interrupted: do it again.", e);
    }
  }

  @Override
  public String takeNewKeys() {
    return "The functions have the new keys once the club is started again: stop it, and ./club.";
  }

  @Override
  public About about() {
    return about;
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
