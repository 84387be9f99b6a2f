package club.s3;

import club.aws.AwsAccount;
import club.aws.AwsFailure;
import club.aws.Timeouts;
import club.core.Bytes;
import club.core.DependencyFailure;
import club.core.Settings;
import club.core.site.PublicFile;
import club.core.site.Shelf;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/// [Shelf] in a bucket, by conditional writes. The tag is the ETag, with its quotes.
///
/// A put whose answer was lost is repeated by the SDK and then finds its own file: the result is
/// false, and a caller that reads again finds its own bytes.
public record S3Shelf(S3Client s3, String bucket) implements Shelf {
  /// `publish` writes some ten small files in its 60 s: a call that times out leaves enough time
  /// for the others.
  private static final Timeouts TIMEOUTS =
      new Timeouts(Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(15));

  /// How often the SDK makes a call: it repeats it after lost answers, errors of the service and
  /// throttling.
  private static final int CALLS = 3;

  /// The bucket that a function's environment names: `BUCKET`, and what [AwsAccount] reads.
  ///
  /// @throws Settings.MissingSetting when a variable is not set
  public static S3Shelf of(Map<String, String> environment) {
    AwsAccount account = new AwsAccount(environment);
    S3Client s3 =
        account
            .prepare(
                S3Client.builder(),
                "S3",
                TIMEOUTS,
                AwsRetryStrategy.standardRetryStrategy().toBuilder().maxAttempts(CALLS).build())
            // A server on one machine has no host name for each bucket.
            .forcePathStyle(account.endpoint("S3").isPresent())
            // TLS protects the bytes in transit; S3 does not require the SDK's checksums.
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            // The SDK would look both up in a profile.
            .disableMultiRegionAccessPoints(true)
            .disableS3ExpressSessionAuth(true)
            .build();
    return new S3Shelf(s3, new Settings(environment).text("BUCKET"));
  }

  /// A call for each 1,000 files.
  @Override
  public Map<String, String> tags() {
    try {
      return s3.listObjectsV2Paginator(list -> list.bucket(bucket)).contents().stream()
          .collect(Collectors.toMap(S3Object::key, S3Object::eTag));
    } catch (SdkException failed) {
      throw AwsFailure.of("list the files", "bucket", failed);
    }
  }

  @Override
  public Optional<Shelved> read(String path) {
    try {
      ResponseBytes<GetObjectResponse> object =
          s3.getObject(get -> get.bucket(bucket).key(path), ResponseTransformer.toBytes());
      return Optional.of(
          new Shelved(Bytes.of(object.asByteArrayUnsafe()), object.response().eTag()));
    } catch (NoSuchKeyException absent) {
      return Optional.empty();
    } catch (SdkException failed) {
      throw AwsFailure.of("read a file", "bucket", failed);
    }
  }

  @Override
  public boolean put(PublicFile file, Optional<String> expected) {
    try {
      s3.putObject(request(file, expected), RequestBody.fromBytes(file.bytes().toArray()));
      return true;
    } catch (S3Exception refused) {
      if (isOvertaken(refused, expected)) {
        return false;
      }
      throw AwsFailure.of("put a file", "bucket", refused);
    } catch (SdkException failed) {
      DependencyFailure failure = AwsFailure.of("put a file", "bucket", failed);
      if (hasChanged(file.path(), expected, failure)) {
        return false;
      }
      throw failure;
    }
  }

  /// Whether the file is no longer as expected. A server that refuses the condition may close the
  /// connection in the middle of the body: the refusal is then never read.
  private boolean hasChanged(String path, Optional<String> expected, DependencyFailure failure) {
    try {
      return !read(path).map(Shelved::tag).equals(expected);
    } catch (DependencyFailure again) {
      failure.addSuppressed(again);
      return false;
    }
  }

  private PutObjectRequest request(PublicFile file, Optional<String> expected) {
    PutObjectRequest.Builder put =
        PutObjectRequest.builder()
            .bucket(bucket)
            .key(file.path())
            .contentType(file.contentType())
            .cacheControl(file.cacheControl());
    return expected.map(put::ifMatch).orElseGet(() -> put.ifNoneMatch("*")).build();
  }

  /// 412: the condition does not hold. 409: another write of this file came first. 404: the file
  /// that was read is gone.
  private static boolean isOvertaken(S3Exception refused, Optional<String> expected) {
    return refused.statusCode() == 412
        || refused.statusCode() == 409
        || (refused instanceof NoSuchKeyException && expected.isPresent());
  }
}
