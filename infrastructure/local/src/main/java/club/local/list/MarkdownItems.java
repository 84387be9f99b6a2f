package club.local.list;

import club.core.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/// Reads the items of lists, and the rows of tables.
final class MarkdownItems {
  private static final Pattern NAMES =
      Pattern.compile("(?iu)(noms?|names?|membres?|members?|organismes?|organisations?)\\b.*");

  private final Findings findings;

  MarkdownItems(Findings findings) {
    this.findings = findings;
  }

  /// Reads a list or a table.
  void read(Node block) {
    if (block instanceof TableBlock table) {
      table(table);
    } else {
      children(block).forEach(this::item);
    }
  }

  private void item(Node item) {
    Node first = item.getFirstChild();
    int line = MarkdownLines.of(item).first();
    if (!(first instanceof Paragraph)) {
      findings.notName(line, "", "no name in the item");
      return;
    }
    InlineText text = InlineText.of(first);
    name(text, MarkdownLines.of(first));
    for (Node next = first.getNext(); next != null; next = next.getNext()) {
      below(next, PlainText.line(text.text()));
    }
  }

  private void name(InlineText text, MarkdownLines lines) {
    findings.cover(lines.first(), lines.last());
    String name = PlainText.line(text.text());
    if (!text.struck().isEmpty()) {
      findings.remark(lines.first(), Remark.Kind.STRUCK_THROUGH, name, text.struck());
    }
    if (text.isContentsLink()) {
      findings.notName(lines.first(), name, "a link within the page, not a name");
    } else if (text.isProseAfterBold()) {
      findings.notName(lines.first(), name, "a sentence, not a name");
    } else if (!name.isEmpty() || text.struck().isEmpty()) {
      findings.item(lines.first(), name, text.website());
    }
    text.otherLinks().forEach(url -> findings.remark(lines.first(), Remark.Kind.LINK, name, url));
    text.markup().forEach(each -> findings.remark(lines.first(), Remark.Kind.MARKUP, name, each));
    if (lines.last() > lines.first()) {
      findings.remark(lines.last(), Remark.Kind.CONTINUED, name, name);
    }
  }

  private void below(Node block, String name) {
    if (block instanceof Paragraph) {
      MarkdownLines lines = MarkdownLines.of(block);
      findings.cover(lines.first(), lines.last());
      nested(lines.first(), name, InlineText.of(block).text());
    } else if (block instanceof ListBlock list) {
      for (Node item : children(list)) {
        children(item).forEach(each -> below(each, name));
      }
    }
  }

  private void nested(int line, String name, String text) {
    findings.remark(line, Remark.Kind.NESTED, name, text);
  }

  private void table(TableBlock table) {
    int column = 0;
    for (Node part : children(table)) {
      for (Node row : children(part)) {
        List<Node> cells = children(row);
        if (isHead(row)) {
          column = columnOfNames(cells);
          head(MarkdownLines.of(row).first(), cells, column);
        } else if (column < cells.size()) {
          name(InlineText.of(cells.get(column)), MarkdownLines.of(row));
        } else {
          findings.notName(MarkdownLines.of(row).first(), "", "no name in the row");
        }
      }
    }
  }

  private void head(int line, List<Node> cells, int column) {
    List<String> titles = cells.stream().map(cell -> InlineText.of(cell).text()).toList();
    List<String> others = new ArrayList<>(titles);
    others.remove(column);
    findings.cover(line, line + 1);
    findings.remark(
        line,
        Remark.Kind.COLUMNS,
        "",
        "names from “%s”".formatted(titles.get(column))
            + (others.isEmpty() ? "" : ", not read: " + String.join(", ", others)));
  }

  /// The first column, unless the title of another one says that it holds the names.
  private static int columnOfNames(List<Node> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (NAMES.matcher(InlineText.of(cells.get(i)).text()).matches()) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isHead(Node row) {
    return row instanceof TableRow && row.getParent() instanceof TableHead;
  }

  private static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }
}
