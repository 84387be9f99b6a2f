package club.core.link;

import java.util.List;

/// Compares the code that somebody typed with the one in the mail that carried the link.
///
/// A link names the key that made its mail's code. A link of before that was kept names none: its
/// code was made by one of the keys that are here.
public record Codes(KeyRing keys) {
  /// Whether a code can still be right: not once its key was dropped.
  public boolean canMatch(Link link) {
    return !keysOf(link).isEmpty();
  }

  /// Whether this is the mail's code. In constant time, whichever key made it.
  public boolean match(Link link, String typed) {
    boolean right = false;
    for (HmacKey key : keysOf(link)) {
      right |= code(key, link).matches(typed);
    }
    return right;
  }

  private List<HmacKey> keysOf(Link link) {
    return link.codeKeyId().map(id -> keys.find(id).stream().toList()).orElseGet(keys::all);
  }

  private static Code code(HmacKey key, Link link) {
    return Code.derive(
        key, link.reference().value(), link.generation(), link.mailbox().orElseThrow().value());
  }
}
