package club.s3;

import club.core.site.Mark;
import club.core.site.PublicList;
import club.core.site.Shelf;

/// [PublicList] by the mark in the published front page.
public record S3PublicList(Shelf shelf) implements PublicList {
  private static final String FRONT = "index.html";

  @Override
  public long version() {
    return shelf.read(FRONT).map(page -> Math.max(0, Mark.in(page.bytes()).version())).orElse(0L);
  }
}
