package club.core.verify;

/// A place where a statement does not hold.
///
/// @param where a reference or the name of a row, and a few words; never personal data
public record Breach(Statement statement, String where) {}
