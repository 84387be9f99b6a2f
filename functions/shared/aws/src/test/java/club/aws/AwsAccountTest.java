package club.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AwsAccountTest {
  @Test
  void findsAnEndpointUnderTheSdksName() {
    AwsAccount account = new AwsAccount(Map.of("AWS_ENDPOINT_URL_S3", "http://127.0.0.1:9000"));

    assertThat(account.endpoint("S3")).contains(URI.create("http://127.0.0.1:9000"));
    assertThat(account.endpoint("SES")).isEmpty();
  }

  @Test
  void prefersAServicesOwnEndpointToTheCommonOne() {
    AwsAccount account =
        new AwsAccount(
            Map.of(
                "AWS_ENDPOINT_URL", "http://127.0.0.1:4566",
                "AWS_ENDPOINT_URL_S3", "http://127.0.0.1:9000"));

    assertThat(account.endpoint("SES")).contains(URI.create("http://127.0.0.1:4566"));
    assertThat(account.endpoint("S3")).contains(URI.create("http://127.0.0.1:9000"));
  }

  @Test
  void treatsAnEmptyEndpointAsNone() {
    assertThat(new AwsAccount(Map.of("AWS_ENDPOINT_URL_S3", "")).endpoint("S3")).isEmpty();
  }

  @Test
  void printsNoSecret() {
    AwsAccount account = new AwsAccount(Map.of("AWS_SECRET_ACCESS_KEY", "hush"));

    assertThat(account.toString()).doesNotContain("hush");
  }
}
