package club.dynamodb;

import club.core.morning.Backups;
import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryDescription;

/// [Backups] by the table's point-in-time recovery.
///
/// **Source:** DynamoDB API Reference, "DescribeContinuousBackups"; Developer Guide, "DynamoDB
/// local usage notes": DynamoDB Local has no backups.
public record DynamoBackups(DynamoTable table) implements Backups {
  private static final String UNKNOWN = "UnknownOperationException";

  @Override
  public Optional<Instant> latest() {
    return table
        .retry()
        .call(
            "read the state of the backups",
            () -> {
              try {
                return described();
              } catch (DynamoDbException refused) {
                if (UNKNOWN.equals(refused.awsErrorDetails().errorCode())) {
                  return Optional.empty();
                }
                throw refused;
              }
            });
  }

  private Optional<Instant> described() {
    DescribeContinuousBackupsRequest request =
        DescribeContinuousBackupsRequest.builder().tableName(table.name()).build();
    return Optional.ofNullable(
            table
                .client()
                .describeContinuousBackups(request)
                .continuousBackupsDescription()
                .pointInTimeRecoveryDescription())
        .map(PointInTimeRecoveryDescription::latestRestorableDateTime);
  }
}
