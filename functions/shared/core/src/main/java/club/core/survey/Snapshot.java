package club.core.survey;

import club.core.request.JoinRequest;
import club.core.survey.Row.Content;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// All rows of the table.
public record Snapshot(List<Row> rows) {
  public Snapshot {
    rows = List.copyOf(rows);
  }

  /// The requests that wait for a decision.
  public Stream<JoinRequest> undecided() {
    return contents(Content.Asked.class)
        .map(Content.Asked::request)
        .filter(request -> request.decision().isEmpty());
  }

  /// What the rows of one kind are.
  public <C extends Content> Stream<C> contents(Class<C> kind) {
    return map(kind, (row, content) -> content);
  }

  /// The rows of one kind, each with what it is.
  public <C extends Content, T> Stream<T> map(Class<C> kind, BiFunction<Row, C, T> mapper) {
    return rows.stream()
        .filter(row -> kind.isInstance(row.content()))
        .map(row -> mapper.apply(row, kind.cast(row.content())));
  }
}
