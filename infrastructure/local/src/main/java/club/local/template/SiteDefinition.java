package club.local.template;

import java.util.List;
import java.util.Map;

/// What the distribution adds to the bucket.
///
/// @param bucket the bucket's name on this machine
/// @param apiPrefixes paths that begin so go to the HTTP API, as in `/api/`
/// @param folderIndex whether `/x/` is `/x/index.html`
/// @param headers that every file of the bucket carries
/// @param originHeaders that every request to the API carries
public record SiteDefinition(
    String bucket,
    List<String> apiPrefixes,
    boolean folderIndex,
    Map<String, String> headers,
    Map<String, String> originHeaders) {
  public SiteDefinition {
    apiPrefixes = List.copyOf(apiPrefixes);
    headers = Map.copyOf(headers);
    originHeaders = Map.copyOf(originHeaders);
  }

  /// Without the headers: a secret is among them.
  @Override
  public String toString() {
    return "SiteDefinition[" + bucket + "]";
  }
}
