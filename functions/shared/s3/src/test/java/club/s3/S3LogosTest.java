package club.s3;

import club.core.Bytes;
import club.core.contract.LogosContract;
import club.core.logo.Logos;
import club.core.site.Shelf;
import java.util.Optional;
import org.junit.jupiter.api.extension.RegisterExtension;

class S3LogosTest implements LogosContract {
  @RegisterExtension static final FolderS3 S3 = new FolderS3();

  private final S3Shelf shelf = S3.newShelf();

  @Override
  public Logos logos() {
    return new S3Logos(shelf);
  }

  @Override
  public Optional<Bytes> published(String key) {
    return shelf.read(key).map(Shelf.Shelved::bytes);
  }
}
