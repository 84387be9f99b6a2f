package club.local.list;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/// The lines of a node, from 1, the last one included.
record MarkdownLines(int first, int last) {
  static MarkdownLines of(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty()
        ? new MarkdownLines(1, 1)
        : new MarkdownLines(
            spans.getFirst().getLineIndex() + 1, spans.getLast().getLineIndex() + 1);
  }

  /// The first line of a node alone: of the others nothing is said yet.
  static MarkdownLines firstOf(Node node) {
    int first = of(node).first();
    return new MarkdownLines(first, first);
  }
}
