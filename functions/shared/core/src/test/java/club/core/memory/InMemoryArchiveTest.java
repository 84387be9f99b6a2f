package club.core.memory;

import club.core.archive.Archive;
import club.core.archive.RestoreMark;
import club.core.contract.ArchiveContract;
import club.core.contract.RestoreMarkContract;

class InMemoryArchiveTest implements ArchiveContract, RestoreMarkContract {
  private final InMemoryArchive archive = new InMemoryArchive();

  @Override
  public Archive archive() {
    return archive;
  }

  @Override
  public RestoreMark mark() {
    return archive;
  }
}
