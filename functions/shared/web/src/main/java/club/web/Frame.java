package club.web;

import club.core.Club;
import club.core.Texts;
import club.web.templates.StaticTemplates;

/// Renders pages in the frame that all share: skip link, header, `<main>`, footer.
public final class Frame {
  private static final Texts TEXTS = Texts.beside(Frame.class);

  private final Club club;
  private final String style;

  /// The frame of this club.
  public Frame(Club club) {
    this.club = club;
    this.style = StyleSheet.of(club.palette()).path();
  }

  /// The whole HTML document.
  public String around(Page page) {
    return new StaticTemplates().frame(club, page, TEXTS.in(page.language()), style).render();
  }
}
