package club.core.verify;

/// Where a statement does not hold. `where`: a reference or the name of a row, and a few words;
/// never personal data.
public record Breach(Statement statement, String where) {}
