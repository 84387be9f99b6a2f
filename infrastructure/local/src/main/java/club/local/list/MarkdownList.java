package club.local.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// The members of a page in Markdown (CommonMark 0.31, with tables and strikethrough of GFM).
final class MarkdownList {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.of(
                  YamlFrontMatterExtension.create(),
                  TablesExtension.create(),
                  StrikethroughExtension.create(),
                  AutolinkExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();
  private static final Pattern HTML_HEADING =
      Pattern.compile(
          "(?i) {0,3}<h(?<level>[1-6])(?<attributes>(?:\\s[^>]*)?)>(?<title>.*)</h\\k<level>>\\s*");
  private static final String ADVICE =
      "write each name alone in an item of the list, with what is said of it after “ — ”.";

  private final Findings findings;
  private final ListDate date;
  private final Node page;
  private final Outline outline;

  private MarkdownList(List<String> lines, Findings findings, ListDate date) {
    this.findings = findings;
    this.date = date;
    this.page =
        PARSER.parse(
            lines.stream().map(MarkdownList::withHeading).collect(Collectors.joining("\n")));
    this.outline = Outline.of(page);
  }

  /// Reads a page.
  static Reading read(List<String> lines, Findings findings, ListDate date) {
    return new MarkdownList(lines, findings, date).read();
  }

  private Reading read() {
    Map<String, List<String>> front = frontMatter();
    return switch (MembersSection.of(outline)) {
      case MembersSection.Unclear(String reason) -> new Reading.Refused(reason);
      case MembersSection.Found(List<PageSection> sections) when isNews(front, sections) ->
          new Reading.Refused(
              "The page is news (layout: post) and no heading of it speaks of the members: import the page that lists them.");
      case MembersSection.Found(List<PageSection> sections) -> {
        front.getOrDefault("date", List.of()).forEach(day -> date.look("the front matter", day));
        yield members(sections);
      }
    };
  }

  private Reading members(List<PageSection> sections) {
    PageSection first = sections.getFirst();
    if (!first.title().isEmpty()) {
      date.look("the heading in line " + first.lines().first(), first.title());
    }
    MarkdownItems items = new MarkdownItems(findings);
    for (PageSection section : sections) {
      heading(section);
      section.lists().forEach(items::read);
    }
    findings.coverTheRest(line -> reason(line, sections));
    return findings.members(date, ADVICE);
  }

  private void heading(PageSection section) {
    if (!section.title().isEmpty()) {
      findings.cover(section.lines().first(), section.lines().last());
      findings.remark(section.lines().first(), Remark.Kind.HEADING, "", section.title());
    }
  }

  private String reason(int line, List<PageSection> read) {
    Optional<Node> block = blockAt(line);
    if (block.filter(YamlFrontMatterBlock.class::isInstance).isPresent()) {
      return "front matter";
    }
    PageSection section = outline.at(line);
    if (!read.contains(section)) {
      return section.title().isEmpty()
          ? "before the first heading"
          : "in another section, “" + Unread.shown(section.title()) + "”";
    }
    return block.map(MarkdownList::reason).orElse("not in the list");
  }

  private static String reason(Node block) {
    return switch (block) {
      case HtmlBlock html when html.getLiteral().startsWith("<!--") -> "commented out";
      case HtmlBlock _ -> "HTML (a list needs a blank line before it)";
      case BlockQuote _ -> "a quotation";
      case FencedCodeBlock _, IndentedCodeBlock _ -> "code";
      case Paragraph text when InlineText.of(text).text().isEmpty() -> "a picture";
      case Paragraph _ -> "text, not in a list";
      default -> "not in the list";
    };
  }

  private Optional<Node> blockAt(int line) {
    for (Node block = page.getFirstChild(); block != null; block = block.getNext()) {
      MarkdownLines lines = MarkdownLines.of(block);
      if (lines.first() <= line && line <= lines.last()) {
        return Optional.of(block);
      }
    }
    return Optional.empty();
  }

  /// Lets a heading in HTML end with its line, so that a list may follow without a blank line.
  private static String withHeading(String line) {
    Matcher html = HTML_HEADING.matcher(line);
    return html.matches()
        ? "%s <a %s></a>%s"
            .formatted(
                "#".repeat(Integer.parseInt(html.group("level"))),
                html.group("attributes"),
                html.group("title"))
        : line;
  }

  private Map<String, List<String>> frontMatter() {
    YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
    page.accept(visitor);
    return visitor.getData();
  }

  private static boolean isNews(Map<String, List<String>> front, List<PageSection> sections) {
    PageSection first = sections.getFirst();
    return front.getOrDefault("layout", List.of()).contains("post")
        && !first.isAnchorOfMembers()
        && !first.isTitleOfMembers();
  }
}
