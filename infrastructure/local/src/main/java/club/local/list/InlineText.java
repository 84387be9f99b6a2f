package club.local.list;

import club.core.request.Website;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// The plain text of a paragraph, heading or cell, and what was in it beside text.
final class InlineText extends AbstractVisitor {
  private static final Pattern STRIKE = Pattern.compile("(?i)<\\s*(/?)\\s*(del|s|strike)\\b.*");
  private static final Pattern ANCHOR =
      Pattern.compile("(?i)\\b(?:name|id)\\s*=\\s*[\"']?([^\"'\\s>]+)");
  private static final Pattern BREAK = Pattern.compile("(?i)<\\s*br\\b.*");

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder struck = new StringBuilder();
  private final List<String> links = new ArrayList<>();
  private final List<String> markup = new ArrayList<>();
  private final List<String> anchors = new ArrayList<>();
  private int bold = -1;
  private boolean isStruck;

  private InlineText() {}

  /// Reads what a node holds.
  static InlineText of(Node node) {
    InlineText text = new InlineText();
    text.visitChildren(node);
    return text;
  }

  /// The text, without what is struck through.
  String text() {
    return text.toString().strip();
  }

  /// What is struck through.
  String struck() {
    return struck.toString().strip();
  }

  /// The first link to a site.
  Optional<Website> website() {
    return links.stream()
        .filter(InlineText::isSite)
        .flatMap(url -> Website.of(url).stream())
        .findFirst();
  }

  /// The links that are not the website.
  List<String> otherLinks() {
    Optional<String> used =
        links.stream().filter(url -> isSite(url) && Website.of(url).isPresent()).findFirst();
    return links.stream().filter(url -> !used.equals(Optional.of(url))).toList();
  }

  /// Whether it is nothing but a link to a place of the same page: a line of its contents.
  boolean isContentsLink() {
    return links.size() == 1 && links.getFirst().startsWith("#");
  }

  /// Pictures, comments and other HTML.
  List<String> markup() {
    return List.copyOf(markup);
  }

  /// The values of `name` and `id` in it.
  List<String> anchors() {
    return List.copyOf(anchors);
  }

  /// Whether it begins in bold and goes on in prose: a sentence about a body.
  boolean isProseAfterBold() {
    if (bold < 0) {
      return false;
    }
    String after = text.substring(bold).strip();
    return after.split("\\s+").length > 3 && !after.matches("^[—–(\\[-].*");
  }

  @Override
  public void visit(Text node) {
    (isStruck ? struck : text).append(node.getLiteral());
  }

  @Override
  public void visit(Code node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak node) {
    text.append(' ');
  }

  @Override
  public void visit(HardLineBreak node) {
    text.append(' ');
  }

  @Override
  public void visit(Link node) {
    links.add(node.getDestination());
    int before = text.length();
    visitChildren(node);
    if (isSite(text.substring(before)) || text.substring(before).startsWith("www.")) {
      text.setLength(before);
    }
  }

  @Override
  public void visit(Image node) {
    markup.add("picture " + node.getDestination());
  }

  @Override
  public void visit(StrongEmphasis node) {
    boolean isFirst = text.toString().isBlank();
    visitChildren(node);
    bold = isFirst ? text.length() : bold;
  }

  @Override
  public void visit(HtmlInline node) {
    String html = node.getLiteral();
    Matcher strike = STRIKE.matcher(html);
    if (strike.matches()) {
      isStruck = strike.group(1).isEmpty();
      return;
    }
    Matcher anchor = ANCHOR.matcher(html);
    if (anchor.find() && !html.startsWith("<!--")) {
      anchors.add(anchor.group(1));
    } else if (BREAK.matcher(html).matches()) {
      text.append(' ');
    } else if (html.startsWith("<!--")) {
      markup.add(html);
    }
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof Strikethrough) {
      boolean before = isStruck;
      isStruck = true;
      visitChildren(node);
      isStruck = before;
    } else {
      visitChildren(node);
    }
  }

  private static boolean isSite(String url) {
    return url.regionMatches(true, 0, "http://", 0, 7)
        || url.regionMatches(true, 0, "https://", 0, 8);
  }
}
