package club.core.site;

import club.core.Bytes;

/// A file of the public site.
///
/// @param path the key in the bucket, e.g. `rejoindre/index.html`
/// @param mark the mark of the list that it shows; [Mark#NONE] for a file that shows none
public record PublicFile(
    String path, String contentType, String cacheControl, Bytes bytes, Mark mark) {}
