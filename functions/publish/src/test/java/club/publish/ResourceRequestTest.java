package club.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceRequestTest {
  @Test
  void readsWhatCloudFormationSends() {
    ResourceRequest request =
        ResourceRequest.read(
                """
                {"RequestType":"Update","ResponseURL":"https://answers.example/x?signature=s",
                 "StackId":"stack","RequestId":"request","ResourceType":"Custom::Site",
                 "LogicalResourceId":"Site","PhysicalResourceId":"site",
                 "ResourceProperties":{"ServiceToken":"arn","Version":"3","List":["a","b"]},
                 "OldResourceProperties":{"ServiceToken":"arn","Version":"2"}}
                """
                    .getBytes(UTF_8))
            .orElseThrow();

    assertThat(request.change()).isEqualTo(ResourceRequest.Change.UPDATE);
    assertThat(request.type()).isEqualTo("Custom::Site");
    assertThat(request.properties()).isEqualTo(Map.of("Version", "3", "List", "[\"a\",\"b\"]"));
    assertThat(request.toString()).doesNotContain("signature");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "nonsense",
        "{\"Records\":[]}",
        "{\"RequestType\":\"Create\"}",
        "{\"RequestType\":\"Other\",\"ResponseURL\":\"https://answers.example\"}",
        "{\"RequestType\":\"Create\",\"ResponseURL\":\"file:///etc/hosts\"}",
        "{\"RequestType\":\"Create\",\"ResponseURL\":\"answers\"}",
        "{\"RequestType\":\"Create\",\"ResponseURL\":\"http://a b\"}"
      })
  void leavesOtherEventsAlone(String event) {
    assertThat(ResourceRequest.read(event.getBytes(UTF_8))).isEmpty();
  }
}
