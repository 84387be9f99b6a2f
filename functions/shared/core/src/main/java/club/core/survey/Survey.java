package club.core.survey;

/// Reads the whole table, row by row.
public interface Survey {
  /// Every row, in no particular order. Each is read strongly consistent, but they are read one
  /// after another: a change that is written meanwhile may be seen in one row and not yet in the
  /// next. Who compares rows reads twice.
  Snapshot read();
}
