package club.news;

import club.core.Language;
import club.core.Phrases;
import gg.jte.Content;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// Renders the Markdown that staff write: paragraphs, headings, lists, quotations, emphasis, links.
///
/// HTML is shown as it is written. A link leads to an `https` address, or is its text alone; a
/// picture is its description, since a page loads nothing from elsewhere. Headings begin at `<h2>`:
/// the page's title is its `<h1>`.
///
/// **Source:** CommonMark 0.31.
public final class Markdown {
  private static final Set<Class<? extends Block>> BLOCKS =
      Set.of(Heading.class, ListBlock.class, BlockQuote.class, ThematicBreak.class);

  private static final int LOWEST = 3;

  private static final Parser PARSER = Parser.builder().enabledBlockTypes(BLOCKS).build();

  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).build();

  private Markdown() {}

  /// The body of an announcement in this language, with its no-break spaces.
  public static Content html(String markdown, Language language) {
    return content(parsed(markdown, language));
  }

  /// The first list of the body alone; empty where there is none, or a longer one.
  ///
  /// @param most the greatest number of points
  public static Optional<Content> points(String markdown, Language language, int most) {
    Node document = parsed(markdown, language);
    return children(document)
        .filter(ListBlock.class::isInstance)
        .findFirst()
        .filter(list -> children(list).count() <= most)
        .map(Markdown::content);
  }

  private static Node parsed(String markdown, Language language) {
    Node document = PARSER.parse(Phrases.set(markdown, language));
    document.accept(new Restriction());
    return document;
  }

  private static Content content(Node node) {
    String html = RENDERER.render(node);
    return output -> output.writeContent(html);
  }

  private static Stream<Node> children(Node node) {
    return Stream.iterate(node.getFirstChild(), Objects::nonNull, Node::getNext);
  }

  /// Replaces what a page of the club does not show by its text, and lowers headings.
  private static final class Restriction extends AbstractVisitor {
    @Override
    public void visit(Heading heading) {
      heading.setLevel(Math.clamp(heading.getLevel(), 2, LOWEST));
      visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
      visitChildren(link);
      if (!link.getDestination().toLowerCase(Locale.ROOT).startsWith("https://")) {
        unwrap(link);
      }
    }

    @Override
    public void visit(Image image) {
      visitChildren(image);
      unwrap(image);
    }

    private static void unwrap(Node node) {
      Node child = node.getFirstChild();
      while (child != null) {
        Node next = child.getNext();
        node.insertBefore(child);
        child = next;
      }
      node.unlink();
    }
  }
}
