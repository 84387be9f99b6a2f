package club.dynamodb;

import club.core.survey.Snapshot;
import club.core.survey.Survey;

/// [Survey] by one scan, strongly consistent.
public record DynamoSurvey(DynamoTable table) implements Survey {
  @Override
  public Snapshot read() {
    return new Snapshot(
        new Scans(table).all("read the whole table").stream().map(RowItem::read).toList());
  }
}
