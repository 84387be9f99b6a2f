package club.publish;

import club.core.Bytes;
import club.core.Language;
import club.core.site.Mark;
import club.core.site.PublicFile;
import club.web.Frame;
import club.web.Page;
import gg.jte.Content;
import java.util.function.Function;

/// Pages in their frame, as files of the bucket.
record HtmlFiles(Frame frame) {
  /// A page at this key.
  PublicFile at(String path, Page page, Mark mark) {
    return new PublicFile(
        path, StaticFiles.type(path), SiteRenderer.CACHE, Bytes.of(frame.around(page)), mark);
  }

  /// A page that search engines list.
  ///
  /// @param url its path on the site, which ends in a slash
  PublicFile listed(String url, String description, Page page, Mark mark) {
    return at(key(url), page.listedAs(new Page.Entry(url, description)), mark);
  }

  /// A page without mark that search engines list, and its translation.
  ///
  /// @param url its path in each language
  PublicFile translated(
      Edition site,
      Function<Language, String> url,
      String title,
      String description,
      Content body) {
    Page page = Page.of(site.language(), title, body);
    return listed(
        url.apply(site.language()),
        description,
        page.translatedAt(url.apply(page.otherLanguage())),
        Mark.NONE);
  }

  /// The bucket's key for a URL that ends in a slash.
  static String key(String url) {
    return url.substring(1) + "index.html";
  }
}
