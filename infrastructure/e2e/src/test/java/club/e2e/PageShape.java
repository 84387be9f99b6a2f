package club.e2e;

import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page consists of, without what it says: each kind of element with those around it, and
/// each field and button with what it sends.
final class PageShape {
  private PageShape() {}

  static String of(Document page) {
    TreeSet<String> parts = new TreeSet<>();
    page.body().forEach(element -> parts.add(part(element)));
    return parts.toString();
  }

  private static String part(Element element) {
    Element parent = element.parent();
    return (parent == null ? "" : name(parent)) + ">" + name(element) + sent(element);
  }

  private static String name(Element element) {
    return element.tagName() + "." + element.className();
  }

  private static String sent(Element element) {
    String name = element.attr("name");
    String type = element.attr("type");
    boolean isFixed = element.is("button, [type=hidden]") || name.equals("decision");
    return name + type + (isFixed ? element.val() : "");
  }
}
