package club.e2e;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The table of a club that runs on this machine, reached around the club.
record ClubTable(DynamoDbClient dynamo) {
  private static final String NAME = "Table";

  /// That of the club whose data lie there.
  static ClubTable of(Path data) throws IOException {
    String address =
        Target.parse(Files.readString(data.resolve("endpoints.json")))
            .get("AWS_ENDPOINT_URL_DYNAMODB")
            .asString();
    return new ClubTable(
        DynamoDbClient.builder()
            .endpointOverride(URI.create(address))
            .region(Region.EU_WEST_3)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
            .build());
  }

  /// Makes a copy, as recovery does.
  void copyTo(String name) {
    Recovery.make(dynamo, NAME, name);
  }

  /// Loses every item.
  void empty() {
    for (Map<String, AttributeValue> item : items()) {
      Map<String, AttributeValue> key = Map.of("pk", item.get("pk"), "sk", item.get("sk"));
      dynamo.deleteItem(delete -> delete.tableName(NAME).key(key));
    }
  }

  /// How many items there are.
  int count() {
    return items().size();
  }

  private List<Map<String, AttributeValue>> items() {
    return dynamo.scanPaginator(scan -> scan.tableName(NAME).consistentRead(true)).items().stream()
        .toList();
  }
}
