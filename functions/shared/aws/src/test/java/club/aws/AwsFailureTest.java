package club.aws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;

class AwsFailureTest {
  @Test
  void namesOperationExceptionAndCodeButNotTheServicesWords() {
    AwsServiceException refused = refused("AccessDenied");

    assertThat(AwsFailure.of("put a file", "bucket", refused))
        .hasMessage("put a file (bucket): AwsServiceException AccessDenied")
        .hasCause(refused);
  }

  @Test
  void namesACodeOnceWhereTheExceptionIsNamedAfterIt() {
    assertThat(AwsFailure.of("read", "table", refused("AwsServiceException")))
        .hasMessage("read (table): AwsServiceException");
  }

  @Test
  void givesTheStatusOfARefusalWithoutACode() {
    AwsServiceException refused = AwsServiceException.builder().statusCode(502).build();

    assertThat(AwsFailure.of("read", "table", refused))
        .hasMessage("read (table): AwsServiceException HTTP 502");
  }

  @Test
  void namesTheExceptionAloneWhereAwsDidNotAnswer() {
    assertThat(AwsFailure.of("read", "table", SdkClientException.create("no route to 192.0.2.1")))
        .hasMessage("read (table): SdkClientException");
  }

  private static AwsServiceException refused(String code) {
    return AwsServiceException.builder()
        .statusCode(403)
        .awsErrorDetails(
            AwsErrorDetails.builder().errorCode(code).errorMessage("for club@x.example").build())
        .build();
  }
}
