package club.local.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// The sections of a page, by headings of every kind: `#`, underlined, HTML.
record Outline(List<PageSection> sections) {
  /// An attribute list of kramdown at the end of a heading.
  private static final Pattern ATTRIBUTES = Pattern.compile("\\s*\\{:?\\s*([^{}]*)\\}\\s*$");

  private static final Pattern ID = Pattern.compile("#([^\\s#.}]+)");

  Outline {
    sections = List.copyOf(sections);
  }

  /// The sections of a parsed page.
  static Outline of(Node page) {
    List<PageSection> sections = new ArrayList<>();
    sections.add(PageSection.first());
    List<String> anchors = new ArrayList<>();
    for (Node block = page.getFirstChild(); block != null; block = block.getNext()) {
      Optional<PageSection> section = section(block, anchors);
      if (section.isPresent()) {
        sections.add(section.get());
      } else {
        sections.getLast().blocks().add(block);
      }
      anchors = section.isEmpty() && block instanceof Paragraph ? bareAnchors(block) : List.of();
    }
    return new Outline(sections);
  }

  /// The section that holds a line.
  PageSection at(int line) {
    return sections.stream()
        .filter(section -> section.lines().first() <= line)
        .reduce((_, later) -> later)
        .orElseGet(sections::getFirst);
  }

  /// A section and those of deeper levels that follow it, without those of former members.
  List<PageSection> branch(PageSection section) {
    List<PageSection> branch = new ArrayList<>(List.of(section));
    for (PageSection next : sections.subList(sections.indexOf(section) + 1, sections.size())) {
      if (next.level() <= section.level()) {
        break;
      }
      if (!next.isOfFormer()) {
        branch.add(next);
      }
    }
    return branch;
  }

  private static Optional<PageSection> section(Node block, List<String> before) {
    return switch (block) {
      case Heading heading -> Optional.of(ofMarkdown(heading, before));
      case HtmlBlock html when !html.getLiteral().startsWith("<!--") ->
          Optional.ofNullable(
                  Jsoup.parseBodyFragment(html.getLiteral()).selectFirst("h1,h2,h3,h4,h5,h6"))
              .map(element -> ofHtml(element, html));
      default -> Optional.empty();
    };
  }

  private static PageSection ofMarkdown(Heading heading, List<String> before) {
    InlineText text = InlineText.of(heading);
    List<String> anchors = new ArrayList<>(before);
    anchors.addAll(text.anchors());
    Matcher attributes = ATTRIBUTES.matcher(text.text());
    if (attributes.find()) {
      ID.matcher(attributes.group(1)).results().forEach(id -> anchors.add(id.group(1)));
    }
    return new PageSection(
        heading.getLevel(),
        ATTRIBUTES.matcher(text.text()).replaceFirst(""),
        anchors,
        MarkdownLines.of(heading),
        new ArrayList<>());
  }

  private static PageSection ofHtml(Element heading, HtmlBlock html) {
    List<String> anchors =
        heading.select("[id],[name]").stream()
            .flatMap(each -> List.of(each.id(), each.attr("name")).stream())
            .filter(anchor -> !anchor.isEmpty())
            .toList();
    return new PageSection(
        Integer.parseInt(heading.tagName().substring(1)),
        Objects.requireNonNull(heading.text()),
        anchors,
        MarkdownLines.firstOf(html),
        new ArrayList<>());
  }

  private static List<String> bareAnchors(Node paragraph) {
    InlineText text = InlineText.of(paragraph);
    return text.text().isEmpty() ? text.anchors() : List.of();
  }
}
