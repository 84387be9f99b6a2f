package club.web;

import club.core.Club;
import club.core.Language;
import club.core.SitePath;
import club.core.Texts;
import club.web.templates.StaticTemplates;
import java.util.List;
import java.util.Optional;

/// Renders pages in the frame that all share: skip link, header with navigation, `<main>`, footer.
public final class Frame {
  private static final Texts TEXTS = Texts.beside(Frame.class);

  private final Club club;
  private final Optional<String> site;
  private final boolean containsStyle;
  private final StyleSheet style;
  private final String stylePath;
  private final String stylePolicy;
  private final String serif;

  /// Paths and policy are hashes of whole files: they are computed once, not for each page.
  private Frame(Club club, Optional<String> site, boolean containsStyle) {
    this.club = club;
    this.site = site;
    this.containsStyle = containsStyle;
    this.style = StyleSheet.of(club.palette());
    this.stylePath = style.path();
    this.stylePolicy = containsStyle ? style.policy() : "style-src 'self'";
    this.serif = Typeface.serif().path();
  }

  /// The frame of this club's pages behind the API, which do not know the site's address.
  public Frame(Club club) {
    this(club, Optional.empty(), false);
  }

  /// The frame of this club's public pages.
  ///
  /// @param site the public site's address, without a slash at its end
  public Frame(Club club, String site) {
    this(club, Optional.of(site), true);
  }

  /// The frame of this club's public pages that come in thousands and are read after another page:
  /// they link the style.
  public Frame linkingStyle() {
    return new Frame(club, site, false);
  }

  /// The whole HTML document.
  public String around(Page page) {
    return new StaticTemplates().frame(this, club, page, TEXTS.in(page.language())).render();
  }

  /// Whether a page contains the style, so that it is drawn after one round trip.
  public boolean containsStyle() {
    return containsStyle;
  }

  /// The style of all pages.
  public StyleSheet style() {
    return style;
  }

  /// As [StyleSheet#path].
  public String stylePath() {
    return stylePath;
  }

  /// The policy that a public page states, since the distribution's header allows any style inside
  /// a page (decision 19); empty behind the API, where the functions' own headers are narrower.
  public Optional<String> stylePolicy() {
    return site.map(there -> stylePolicy);
  }

  /// The path of the font.
  public String serif() {
    return serif;
  }

  /// The places of the navigation, in order.
  public List<Place> places(Page page) {
    Language language = page.language();
    return List.of(
        new Place("club", SitePath.front(language) + "#CU"),
        new Place("members", SitePath.members(language)),
        new Place("join", SitePath.joinForm(language)));
  }

  /// The addresses of a public page, by which search engines tell its languages apart; none for
  /// other pages.
  public List<Alternate> alternates(Page page) {
    if (site.isEmpty() || page.entry().isEmpty() || page.translation().isEmpty()) {
      return List.of();
    }
    String here = site.get() + page.entry().get().path();
    String there = site.get() + page.translation().get();
    return List.of(
        new Alternate(page.language().code(), here),
        new Alternate(page.otherLanguage().code(), there),
        new Alternate("x-default", page.language() == club.language() ? here : there));
  }

  /// A place of the navigation.
  ///
  /// @param name the end of the key of its text
  /// @param url relative to the site
  public record Place(String name, String url) {}

  /// A page in one language.
  ///
  /// @param hreflang a language's code, or `x-default` for readers of any other
  /// @param href the absolute address
  public record Alternate(String hreflang, String href) {}
}
