package club.e2e;

import club.core.contract.ShelfContract;
import club.core.site.Shelf;
import club.s3.S3Shelf;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/// What the bucket must do, on LocalStack: above all its conditional writes, by which a page never
/// goes back.
@ExtendWith(LocalStack.class)
class LocalStackTest implements ShelfContract {
  private final String bucket = "club-" + UUID.randomUUID();
  private final S3Shelf shelf =
      S3Shelf.of(
          Map.of(
              "BUCKET", bucket,
              "AWS_REGION", "eu-west-3",
              "AWS_ACCESS_KEY_ID", "test",
              "AWS_SECRET_ACCESS_KEY", "test",
              "AWS_ENDPOINT_URL", LocalStack.endpoint().toString()));

  @BeforeEach
  void makeBucket() {
    shelf
        .s3()
        .createBucket(
            create ->
                create
                    .bucket(bucket)
                    .createBucketConfiguration(where -> where.locationConstraint("eu-west-3")));
  }

  @Override
  public Shelf shelf() {
    return shelf;
  }
}
