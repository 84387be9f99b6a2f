package club.core.register;

/// A kind of body, as `kinds.txt` has it.
///
/// @param id equal for all ways to write it
record Kind(String id, Named named, More more) {
  /// Whether a body is also called by its name without its kind.
  enum Named {
    YES,
    /// When its name has two words or more.
    LONG,
    NO
  }

  /// What words mean that one of two names has in addition.
  enum More {
    /// Another body.
    OTHER,
    /// The same body, where both begin alike.
    START,
    /// The same body, some domains of which were added or dropped.
    DOMAINS,
    /// As for names of no kind.
    WORDS
  }

  /// Whether the body is also called by a name of so many words without its kind.
  boolean isOptional(int words) {
    return switch (named) {
      case YES -> true;
      case LONG -> words >= 2;
      case NO -> false;
    };
  }
}
