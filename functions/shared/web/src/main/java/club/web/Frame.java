package club.web;

import club.core.Club;
import club.web.templates.StaticTemplates;

/// Renders pages in the frame that all share: skip link, header, `<main>`, footer.
public final class Frame {
  private final Club club;

  /// The frame of this club.
  public Frame(Club club) {
    this.club = club;
  }

  /// The whole HTML document.
  public String around(Page page) {
    return new StaticTemplates().frame(club, page).render();
  }
}
