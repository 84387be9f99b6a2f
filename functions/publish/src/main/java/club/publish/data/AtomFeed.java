package club.publish.data;

import club.core.Language;
import club.core.Phrases;
import club.core.SitePath;
import club.core.register.Announcement;
import club.core.register.Listed;
import club.core.register.Profile;
import club.core.register.Since;
import club.news.Markdown;
import club.publish.Edition;
import club.publish.MemberLine;
import club.publish.PublicRegister;
import gg.jte.output.StringOutput;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The latest arrivals and announcements as an Atom feed, in the language of `site`.
///
/// Neither identifiers nor instants depend on when or how often the site is rebuilt: an arrival has
/// the instant at which it was listed, an announcement that of its last change.
///
/// **Source:** RFC 4287; RFC 4151 for identifiers.
record AtomFeed(Edition site, PublicRegister shown) {
  private static final int MOST = 50;

  /// @param type that of the content: `text` or `html`
  /// @param content may be empty
  private record Entry(
      String id, Instant updated, String title, String path, String type, String content) {}

  String text() {
    List<Entry> entries = entries();
    XmlText xml =
        new XmlText()
            .start(
                "feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", site.language().code())
            .element("id", site.site() + "/" + DataFiles.FEED)
            .element("title", site.say("front.name", site.club().software()))
            .element("updated", updated(entries).toString())
            .start("author")
            .element("name", site.club().programme())
            .end()
            .empty(
                "link",
                "rel",
                "self",
                "type",
                "application/atom+xml",
                "href",
                site.site() + "/" + DataFiles.FEED);
    alternate(xml, site.front());
    entries.forEach(entry -> write(xml, entry));
    return xml.end().text();
  }

  private void write(XmlText xml, Entry entry) {
    xml.start("entry")
        .element("id", entry.id())
        .element("title", entry.title())
        .element("updated", entry.updated().toString());
    alternate(xml, entry.path());
    if (!entry.content().isEmpty()) {
      xml.element("content", entry.content(), "type", entry.type());
    }
    xml.end();
  }

  private void alternate(XmlText xml, String path) {
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", site.site() + path);
  }

  /// Latest first; of those that came with one list, in its order.
  private List<Entry> entries() {
    Stream<Entry> announcements =
        shown.register().announcements().reversed().stream().map(this::announcement);
    Stream<Entry> arrivals =
        shown
            .lists()
            .shown()
            .filter(one -> one.name().equals(one.member().nameOn(one.stay().since().date())))
            .distinct()
            .map(this::arrival);
    return Stream.concat(announcements, arrivals)
        .sorted(Comparator.comparing(Entry::updated).reversed())
        .limit(MOST)
        .toList();
  }

  /// That of the latest entry; a feed without entries needs one too.
  private static Instant updated(List<Entry> entries) {
    return entries.isEmpty() ? Instant.EPOCH : entries.getFirst().updated();
  }

  private Entry arrival(Listed one) {
    Instant at = one.stay().listedAt();
    Since since = one.stay().since();
    boolean isArrival =
        switch (since) {
          case Since.On on -> true;
          case Since.OnOrBefore(var date, var after) -> after.isPresent();
        };
    String name = MemberLine.typeset(one.name());
    return new Entry(
        tag(at, "membre/" + MemberJson.id(one.member()) + "/" + at),
        at,
        isArrival ? site.say("feed.joined", name) : site.say("feed.member", name),
        path(since.date()),
        "text",
        about(one));
  }

  /// The list that begins on this day; the front page where the list did not change on it.
  private String path(LocalDate day) {
    return shown.lists().days().contains(day)
        ? SitePath.day(site.language(), day)
        : SitePath.front(site.language());
  }

  /// What is public of a member of today; of a former one, nothing but its name.
  private String about(Listed one) {
    if (!one.member().isPresent()) {
      return "";
    }
    Language language = site.language();
    Profile profile = one.member().profile().published();
    return Stream.of(
            profile.kind().map(kind -> kind.label(language)),
            profile.town().map(MemberLine::typeset),
            profile.project().map(sentence -> MemberLine.typeset(sentence.in(language))))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private Entry announcement(Announcement one) {
    Language language = site.language();
    Announcement.Text text = one.in(language);
    StringOutput html = new StringOutput();
    Markdown.html(text.body(), language).writeTo(html);
    return new Entry(
        tag(one.day(), "actualites"),
        one.publishedAt(),
        Phrases.set(text.title(), language),
        SitePath.news(language, one.day()),
        "html",
        html.toString());
  }

  private String tag(Instant at, String specific) {
    return tag(LocalDate.ofInstant(at, ZoneOffset.UTC), specific);
  }

  private String tag(LocalDate day, String specific) {
    return "tag:" + URI.create(site.site()).getHost() + "," + day + ":" + specific;
  }
}
