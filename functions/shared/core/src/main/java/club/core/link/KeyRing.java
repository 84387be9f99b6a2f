package club.core.link;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The keys of one purpose: the current one, and those that came before it and may still have made
/// what people hold.
///
/// Shape, as the text of a secret: the keys parted by commas, the current one first. A secret that
/// was never rotated is one key: its generator knows no comma.
public final class KeyRing {
  private final List<HmacKey> keys;

  private KeyRing(List<HmacKey> keys) {
    this.keys = keys;
  }

  /// The keys in the text of a secret.
  ///
  /// @throws IllegalArgumentException when one of them has less than 32 characters
  public static KeyRing of(String secret) {
    return new KeyRing(Arrays.stream(secret.split(",", -1)).map(HmacKey::of).toList());
  }

  /// The key that makes what is new.
  public HmacKey current() {
    return keys.getFirst();
  }

  /// The key that has been here for longest: the current one of a ring of one.
  public HmacKey oldest() {
    return keys.getLast();
  }

  /// Every key, the current one first.
  public List<HmacKey> all() {
    return keys;
  }

  /// The key of this [HmacKey#id]; empty once it was dropped.
  public Optional<HmacKey> find(String id) {
    return keys.stream().filter(key -> key.id().equals(id)).findFirst();
  }

  @Override
  public String toString() {
    return "KeyRing[" + keys.size() + "]";
  }
}
