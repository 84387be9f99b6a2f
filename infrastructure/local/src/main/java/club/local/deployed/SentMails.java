package club.local.deployed;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.local.Json;
import club.local.mail.MailReports;
import club.local.mail.Mailbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;

/// Copies the mails that LocalStack's SES has accepted into a mailbox.
///
/// **Source:** LocalStack's documentation, "Simple Email Service (SES)", `GET /_aws/ses`.
///
/// @param configurationSet the one that the functions send with: LocalStack forgets it
record SentMails(URI endpoint, HttpClient client, Mailbox mailbox, String configurationSet) {
  /// Adds those that are new, in the order in which they were sent.
  synchronized Mailbox fetch() throws IOException {
    HttpRequest request = HttpRequest.newBuilder(endpoint.resolve("/_aws/ses")).build();
    try {
      String sent = MailReports.CONFIGURATION_SET + ": " + configurationSet + "\r\n";
      JsonNode taken = Json.parse(client.send(request, BodyHandlers.ofString()).body());
      for (JsonNode message : taken.path("messages")) {
        String id = message.path("Id").asString();
        if (message.has("RawData") && mailbox.mail(id).isEmpty()) {
          mailbox.deliver(id, (sent + message.path("RawData").asString()).getBytes(UTF_8));
        }
      }
      return mailbox;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
