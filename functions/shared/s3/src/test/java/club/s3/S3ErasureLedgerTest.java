package club.s3;

import club.core.contract.AmendmentsContract;
import club.core.request.ErasureLedger;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class S3ErasureLedgerTest implements AmendmentsContract.OfLedger {
  @TempDir static Path folder;

  private static String endpoint = "";

  private final String bucket = "site-" + UUID.randomUUID();
  private final ErasureLedger ledger =
      new S3ErasureLedger(S3Shelf.of(S3ShelfTest.environment(bucket, endpoint)));

  @BeforeAll
  static void startServer() throws Exception {
    S3Proxy server =
        S3Proxy.builder()
            .blobStore(new FilesystemNio2BlobStore(folder.toAbsolutePath().toString()))
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.NONE, "", "")
            .ignoreUnknownHeaders(true)
            .build();
    server.start();
    endpoint = "http://127.0.0.1:" + server.getPort();
  }

  @BeforeEach
  void makeBucket() throws IOException {
    Files.createDirectories(folder.resolve(bucket));
  }

  @Override
  public ErasureLedger ledger() {
    return ledger;
  }
}
