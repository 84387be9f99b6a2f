package club.core.survey;

import club.core.request.JoinRequest;
import club.core.survey.Row.Content;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// All rows of the table, as one survey read them.
public record Snapshot(List<Row> rows) {
  public Snapshot {
    rows = List.copyOf(rows);
  }

  /// The requests that await a decision.
  public Stream<JoinRequest> undecided() {
    return contents(Content.Asked.class)
        .map(Content.Asked::request)
        .filter(request -> request.decision().isEmpty());
  }

  /// The contents of the rows of one kind.
  public <C extends Content> Stream<C> contents(Class<C> kind) {
    return map(kind, (row, content) -> content);
  }

  /// Maps the rows of one kind, each with its content.
  public <C extends Content, T> Stream<T> map(Class<C> kind, BiFunction<Row, C, T> mapper) {
    return rows.stream()
        .filter(row -> kind.isInstance(row.content()))
        .map(row -> mapper.apply(row, kind.cast(row.content())));
  }
}
