package club.local;

import club.core.EmailAddress;
import club.local.command.Functions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/// The functions of a club that runs on this machine, in another process.
final class RunningFunctions implements Functions {
  private final URI site;
  private final List<String> reviewers;
  private final String option;
  private final HttpClient client = HttpClient.newHttpClient();

  /// @param site such as `http://localhost:8080/`
  /// @param reviewers the mailboxes that decide
  /// @param option names its folder in a command
  RunningFunctions(URI site, List<String> reviewers, String option) {
    this.site = site;
    this.reviewers = List.copyOf(reviewers);
    this.option = option;
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
        throw new Problem(answer.body().strip());
      }
      return answer.body();
    } catch (IOException e) {
      throw new Problem("The club at " + site + " does not answer: try again in a moment.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem("Interrupted: do it again.", e);
    }
  }

  @Override
  public String takeNewKeys() {
    return "The functions have the new keys once the club is started again: stop it, and ./club.";
  }

  /// The mailbox page stands for SES, and keeps no list.
  @Override
  public boolean forgetBounces(EmailAddress address) {
    return false;
  }

  @Override
  public List<String> reviewers() {
    return reviewers;
  }

  @Override
  public String option() {
    return option;
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
