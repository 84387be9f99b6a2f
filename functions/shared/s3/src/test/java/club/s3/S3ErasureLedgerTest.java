package club.s3;

import club.core.contract.AmendmentsContract;
import club.core.request.ErasureLedger;
import org.junit.jupiter.api.extension.RegisterExtension;

class S3ErasureLedgerTest implements AmendmentsContract.OfLedger {
  @RegisterExtension static final FolderS3 S3 = new FolderS3();

  private final ErasureLedger ledger = new S3ErasureLedger(S3.newShelf());

  @Override
  public ErasureLedger ledger() {
    return ledger;
  }
}
