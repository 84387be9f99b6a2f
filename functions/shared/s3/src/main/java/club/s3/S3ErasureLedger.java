package club.s3;

import club.aws.AwsFailure;
import club.core.Bytes;
import club.core.DependencyFailure;
import club.core.Reference;
import club.core.request.ErasureLedger;
import club.core.site.Mark;
import club.core.site.PublicFile;
import club.core.site.Shelf;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.S3Object;

/// [ErasureLedger] in the bucket, under a folder that the bucket's policy denies to the
/// distribution: `erasures/request/<reference>` and `erasures/contact/<reference>/<second>`, each
/// holding the instant of the erasure, and `erasures/name`.
public record S3ErasureLedger(S3Shelf shelf) implements ErasureLedger {
  private static final String FOLDER = "erasures/";
  private static final String NAME = FOLDER + "name";

  @Override
  public void add(Entry entry) {
    put(path(entry), entry.at().toString());
  }

  /// A call for each 1,000 erasures, and one for each erasure.
  @Override
  public List<Entry> all() {
    return paths().stream()
        .filter(path -> !path.equals(NAME))
        .map(path -> read(path, text(path).orElseThrow(() -> malformed(path))))
        .toList();
  }

  @Override
  public Optional<String> name() {
    return text(NAME);
  }

  @Override
  public String begin(String name) {
    put(NAME, name);
    return name().orElseThrow(() -> malformed(NAME));
  }

  private static String path(Entry entry) {
    String reference = entry.reference().value();
    return switch (entry.kind()) {
      case REQUEST -> FOLDER + "request/" + reference;
      case CONTACT -> FOLDER + "contact/" + reference + "/" + entry.at().getEpochSecond();
    };
  }

  private static Entry read(String path, String at) {
    String[] parts = path.split("/", -1);
    try {
      return new Entry(
          parts[1].equals("request") ? Kind.REQUEST : Kind.CONTACT,
          new Reference(parts[2]),
          Instant.parse(at));
    } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException wrong) {
      throw malformed(path);
    }
  }

  private List<String> paths() {
    try {
      return shelf
          .s3()
          .listObjectsV2Paginator(list -> list.bucket(shelf.bucket()).prefix(FOLDER))
          .contents()
          .stream()
          .map(S3Object::key)
          .toList();
    } catch (SdkException failed) {
      throw AwsFailure.of("list the erasures", "bucket", failed);
    }
  }

  private Optional<String> text(String path) {
    return shelf.read(path).map(Shelf.Shelved::bytes).map(Bytes::text);
  }

  /// Leaves a file that is there as it is.
  private void put(String path, String text) {
    shelf.put(
        new PublicFile(
            path, "text/plain; charset=utf-8", "private, no-store", Bytes.of(text), Mark.NONE),
        Optional.empty());
  }

  private static DependencyFailure malformed(String path) {
    return new DependencyFailure(
        "read the erasures", "bucket", new IllegalStateException(path + " is gone or malformed"));
  }
}
