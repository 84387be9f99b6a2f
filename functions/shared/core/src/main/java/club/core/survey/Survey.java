package club.core.survey;

/// Reads the whole table, row by row.
public interface Survey {
  /// Every row, in no particular order. Each read is strongly consistent, but rows are read one
  /// after another: a change that is written meanwhile may show in one row and not in another. A
  /// caller that compares rows reads twice.
  Snapshot read();
}
