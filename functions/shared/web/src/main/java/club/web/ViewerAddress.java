package club.web;

import club.core.Network;
import java.util.Optional;

/// Where a visitor comes from, by the header that the distribution writes: `address:port`, also for
/// an IPv6 address without brackets, e.g. `2001:db8::1:46532`.
///
/// **Source:** CloudFront Developer Guide, "Add CloudFront request headers". The distribution
/// replaces a header of this name that a visitor sends.
final class ViewerAddress {
  static final String HEADER = "cloudfront-viewer-address";

  private ViewerAddress() {}

  /// The network in this value; [Network#UNKNOWN] where it holds no address.
  static Network network(Optional<String> value) {
    return value
        .map(text -> text.substring(0, Math.max(0, text.lastIndexOf(':'))))
        .map(address -> address.replaceAll("^\\[|]$", ""))
        .flatMap(Network::of)
        .orElse(Network.UNKNOWN);
  }
}
