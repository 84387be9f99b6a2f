package club.core.archive;

/// A piece of the club's data as one line of text. What it says is the store's own affair; equal
/// pieces are equal texts, and the text begins with what names the piece.
///
/// @param turn pieces of a lower turn are put back first, so that whoever is woken by one finds
///   what it reads: 0 for what wakes nobody, 1 for mails, 2 for the version of the list
public record ArchivedItem(int turn, String text) implements Comparable<ArchivedItem> {
  /// In the order in which they are put back.
  @Override
  public int compareTo(ArchivedItem other) {
    return turn == other.turn ? text.compareTo(other.text) : Integer.compare(turn, other.turn);
  }
}
