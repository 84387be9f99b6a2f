package club.core.memory;

import club.core.contract.ShelfContract;
import club.core.site.Shelf;

class InMemoryShelfTest implements ShelfContract {
  private final InMemoryShelf shelf = new InMemoryShelf();

  @Override
  public Shelf shelf() {
    return shelf;
  }
}
