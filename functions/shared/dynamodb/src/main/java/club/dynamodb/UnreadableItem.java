package club.dynamodb;

/// Thrown for an item that is not of the shape that this program writes. Names the attribute, never
/// its value.
final class UnreadableItem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableItem(String attribute, String what) {
    super("attribute " + attribute + " " + what);
  }
}
