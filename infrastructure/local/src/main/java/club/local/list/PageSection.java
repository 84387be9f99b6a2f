package club.local.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/// A heading of a page and the blocks up to the next heading.
///
/// @param level 1 to 6; 0 before the first heading
/// @param title its plain text; empty before the first heading
/// @param anchors the values of `name` and `id` in it or just before it
/// @param blocks the blocks below it; grows while the page is read
record PageSection(
    int level, String title, List<String> anchors, MarkdownLines lines, List<Node> blocks) {
  private static final Pattern ANCHOR =
      Pattern.compile("(?i)membre|member|(.*[-_])?(membres|members)([-_].*)?");
  private static final Pattern TITLE =
      Pattern.compile("(?iu)(^|.*[^\\p{L}])(membres|members)([^\\p{L}].*|$)");
  private static final Pattern FORMER =
      Pattern.compile(
          "(?iu).*(\\bancien|\\bformer\\b|\\bex-|\\bpartis\\b|\\bpast\\b|n[e']? ?sont plus).*");

  /// What stands before the first heading.
  static PageSection first() {
    return new PageSection(0, "", List.of(), new MarkdownLines(1, 0), new ArrayList<>());
  }

  /// Whether its anchor says that the members are listed here.
  boolean isAnchorOfMembers() {
    return anchors.stream().anyMatch(anchor -> ANCHOR.matcher(anchor).matches()) && !isOfFormer();
  }

  /// Whether its title speaks of the members.
  boolean isTitleOfMembers() {
    return TITLE.matcher(title).matches() && !isOfFormer();
  }

  /// Whether it speaks of members who left.
  boolean isOfFormer() {
    return FORMER.matcher(title.toLowerCase(Locale.ROOT)).matches();
  }

  /// Its lists and tables, without a page's table of contents.
  List<Node> lists() {
    return blocks.stream().filter(PageSection::isList).toList();
  }

  /// Whether its lists stand apart, with text between them.
  boolean isInterrupted() {
    List<Node> lists = lists();
    return lists.size() > 1
        && blocks
            .subList(blocks.indexOf(lists.getFirst()), blocks.indexOf(lists.getLast()))
            .stream()
            .anyMatch(block -> block instanceof Paragraph);
  }

  /// How a report names it.
  String named() {
    return title.isEmpty()
        ? "before the first heading"
        : "“%s” in line %d".formatted(Unread.shown(title), lines.first());
  }

  private static boolean isList(Node block) {
    return block instanceof TableBlock || (block instanceof ListBlock list && !isContents(list));
  }

  private static boolean isContents(ListBlock list) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (!(item instanceof ListItem)
          || item.getFirstChild() == null
          || !InlineText.of(item.getFirstChild()).isContentsLink()) {
        return false;
      }
    }
    return true;
  }
}
