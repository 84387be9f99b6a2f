package club.core.archive;

/// A piece of the club's data as one line of text. Its format is the store's own; equal pieces are
/// equal texts, and the text begins with the piece's name.
///
/// @param turn pieces of a lower turn are put back first, so that a function that a piece wakes
///   finds what it reads: 0 for what wakes no function, 1 for mails, 2 for the version of the list
public record ArchivedItem(int turn, String text) implements Comparable<ArchivedItem> {
  /// Orders pieces as they are put back.
  @Override
  public int compareTo(ArchivedItem other) {
    return turn == other.turn ? text.compareTo(other.text) : Integer.compare(turn, other.turn);
  }
}
