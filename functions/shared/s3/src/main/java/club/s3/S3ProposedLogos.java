package club.s3;

import club.core.Bytes;
import club.core.Reference;
import club.core.logo.ProposedLogos;
import club.core.site.Shelf;
import java.util.Optional;

/// [ProposedLogos] in a folder that the bucket's policy denies to the distribution.
public record S3ProposedLogos(S3Shelf shelf) implements ProposedLogos {
  @Override
  public Optional<Bytes> proposed(Reference member) {
    return shelf.read(path(member)).map(Shelf.Shelved::bytes);
  }

  static String path(Reference member) {
    return "proposed-logos/" + member.value() + ".png";
  }
}
