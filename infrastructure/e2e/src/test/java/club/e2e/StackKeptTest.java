package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.ses.SesClient;

/// What a stack leaves when it is deleted: the output `Kept`, given by `-Dclub.kept`.
@Tag("stack")
class StackKeptTest {
  private final List<String> kept = List.of(System.getProperty("club.kept", "").split(" ", -1));

  @Test
  void theTableItsItemsAndThePagesAreThere() {
    try (DynamoDbClient dynamo = DynamoDbClient.create();
        S3Client s3 = S3Client.builder().forcePathStyle(true).build()) {
      assertThat(dynamo.describeTable(table -> table.tableName(kept.get(0))).table().tableStatus())
          .isEqualTo(TableStatus.ACTIVE);
      assertThat(dynamo.scan(scan -> scan.tableName(kept.get(0)).limit(1)).items()).hasSize(1);
      assertThat(
              s3.getObjectAsBytes(page -> page.bucket(kept.get(1)).key("index.html"))
                  .asUtf8String())
          .contains("club-list");
    }
  }

  @Test
  void theSenderIsThere() {
    try (SesClient ses = SesClient.create()) {
      assertThat(ses.listIdentities().identities()).contains(kept.get(2));
    }
  }
}
