package club.local;

import static org.assertj.core.api.Assertions.assertThat;

import club.local.access.ExampleRoles;
import club.local.access.PolicyStatement;
import club.local.access.Roles;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsEndpointTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:30:00.250Z");
  private static final String ARN = "arn:aws:secretsmanager:eu-west-3:000000000000:secret:LinkKey";

  private static final Roles ROLES =
      ExampleRoles.allowing(
          new PolicyStatement(List.of("secretsmanager:GetSecretValue"), List.of(ARN), List.of()));

  @TempDir private Path folder = Path.of("");

  private String caller = Roles.MACHINE;
  private Secrets secrets = new Secrets(new StateFile(Path.of("x")), new SecureRandom());
  private SecretsEndpoint endpoint = SecretsEndpoint.start(secrets, ROLES, Clock.systemUTC());

  @BeforeEach
  void start() {
    endpoint.close();
    secrets = new Secrets(new StateFile(folder.resolve("secrets.json")), new SecureRandom());
    endpoint = SecretsEndpoint.start(secrets, ROLES, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @AfterEach
  void stop() {
    endpoint.close();
  }

  @Test
  void answersWhatWasGeneratedWithoutADateOfItsOwn() throws Exception {
    String generated = secrets.value("LinkKey");

    JsonNode answer = call("GetSecretValue", Json.object());

    assertThat(answer.path("SecretString").asText()).isEqualTo(generated);
    assertThat(answer.path("CreatedDate").decimalValue()).isEqualByComparingTo("0");
  }

  @Test
  void answersWhatWasPutSinceItWasPutAndTheFolderKeepsIt() throws Exception {
    secrets.value("LinkKey");

    call("PutSecretValue", Json.object().put("SecretString", "new,former"));

    JsonNode answer = call("GetSecretValue", Json.object());
    assertThat(answer.path("SecretString").asText()).isEqualTo("new,former");
    assertThat(answer.path("CreatedDate").decimalValue()).isEqualByComparingTo("1772443800.25");
    assertThat(
            new Secrets(new StateFile(folder.resolve("secrets.json")), new SecureRandom())
                .value("LinkKey"))
        .isEqualTo("new,former");
  }

  @Test
  void knowsNoSecretThatTheTemplateDoesNotMake() throws Exception {
    assertThat(call("GetSecretValue", Json.object()).path("__type").asText())
        .isEqualTo("ResourceNotFoundException");
  }

  @Test
  void imitatesNothingElse() throws Exception {
    secrets.value("LinkKey");

    assertThat(call("DeleteSecret", Json.object()).path("__type").asText())
        .isEqualTo("InvalidRequestException");
  }

  @Test
  void refusesWhatARoleDoesNotAllow() throws Exception {
    secrets.value("LinkKey");
    caller = ExampleRoles.NOTIFY;

    assertThat(call("GetSecretValue", Json.object()).path("SecretString").asText()).isNotEmpty();
    assertThat(call("PutSecretValue", Json.object().put("SecretString", "x")).path("__type"))
        .hasToString("\"AccessDeniedException\"");
    assertThat(secrets.value("LinkKey")).isNotEqualTo("x");
  }

  private JsonNode call(String operation, ObjectNode body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(endpoint.address())
            .header("Authorization", ExampleRoles.signedBy(caller))
            .header("X-Amz-Target", "secretsmanager." + operation)
            .POST(BodyPublishers.ofString(Json.print(body.put("SecretId", ARN))))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return Json.parse(client.send(request, BodyHandlers.ofString()).body());
    }
  }
}
