package club.s3;

import club.aws.AwsFailure;
import club.core.Bytes;
import club.core.DependencyFailure;
import club.core.Reference;
import club.core.logo.Logos;
import club.core.register.Logo;
import club.core.site.Mark;
import club.core.site.PublicFile;
import club.core.site.Shelf;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;

/// [Logos] in the bucket: what is published under [Logo#FOLDER], what is proposed as
/// [S3ProposedLogos] reads it.
public record S3Logos(S3Shelf shelf) implements Logos {
  private static final String TYPE = "image/png";

  /// A year: the name of a logo changes with its content.
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private static final String NEVER = "private, no-store";
  private static final int TRIES = 5;

  @Override
  public void propose(Reference member, Bytes tile) {
    PublicFile file = new PublicFile(S3ProposedLogos.path(member), TYPE, NEVER, tile, Mark.NONE);
    for (int i = 0; i < TRIES; i++) {
      if (shelf.put(file, shelf.read(file.path()).map(Shelf.Shelved::tag))) {
        return;
      }
    }
    throw new DependencyFailure(
        "propose a logo", "bucket", new IllegalStateException("overtaken each time"));
  }

  @Override
  public Optional<Bytes> proposed(Reference member) {
    return new S3ProposedLogos(shelf).proposed(member);
  }

  @Override
  public void withdraw(Reference member) {
    delete(S3ProposedLogos.path(member));
  }

  @Override
  public void publish(Logo logo, Bytes large, Bytes small) {
    put(logo.small(), small);
    put(logo.large(), large);
  }

  @Override
  public void retire(Logo logo) {
    delete(logo.small());
    delete(logo.large());
  }

  /// A file that is there has these very bytes.
  private void put(String path, Bytes png) {
    shelf.put(new PublicFile(path, TYPE, FOR_EVER, png, Mark.NONE), Optional.empty());
  }

  private void delete(String path) {
    try {
      shelf.s3().deleteObject(delete -> delete.bucket(shelf.bucket()).key(path));
    } catch (SdkException failed) {
      throw AwsFailure.of("delete a file", "bucket", failed);
    }
  }
}
