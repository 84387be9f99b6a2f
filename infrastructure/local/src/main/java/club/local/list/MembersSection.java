package club.local.list;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The choice of the sections of a page that list the members.
sealed interface MembersSection {
  /// These sections do; the heading of the first one says so, and bears the date.
  record Found(List<PageSection> sections) implements MembersSection {}

  /// Nobody can tell.
  ///
  /// @param reason what to do
  record Unclear(String reason) implements MembersSection {}

  /// Chooses by anchor, then by title, then the only list of the page. A section with a list of its
  /// own comes before one whose subsections have lists.
  static MembersSection of(Outline outline) {
    List<Predicate<PageSection>> speaking =
        List.of(PageSection::isAnchorOfMembers, PageSection::isTitleOfMembers);
    for (Predicate<PageSection> members : speaking) {
      List<PageSection> own =
          outline.sections().stream()
              .filter(members)
              .filter(section -> !section.lists().isEmpty())
              .toList();
      if (!own.isEmpty()) {
        return one(own, outline, false);
      }
      List<PageSection> above =
          outline.sections().stream()
              .filter(members)
              .filter(section -> !lists(outline.branch(section)).isEmpty())
              .toList();
      if (!above.isEmpty()) {
        return one(above, outline, true);
      }
    }
    return onlyList(outline);
  }

  private static MembersSection one(List<PageSection> sections, Outline outline, boolean isBranch) {
    List<PageSection> dated =
        sections.stream().filter(each -> !DateInText.in(each.title()).isEmpty()).toList();
    List<PageSection> chosen = sections.size() > 1 && dated.size() == 1 ? dated : sections;
    return chosen.size() > 1
        ? new Unclear(
            "Several headings speak of members: %s. Write <a name=\"membre\"></a> into the one of the list, and into no other."
                .formatted(names(chosen)))
        : new Found(isBranch ? outline.branch(chosen.getFirst()) : List.of(chosen.getFirst()));
  }

  private static MembersSection onlyList(Outline outline) {
    List<PageSection> listing = lists(outline.sections());
    if (listing.isEmpty()) {
      return new Unclear(
          "The page has no list and no table of members: write each name in a line of its own after “* ”, or one name a line in a file whose name ends in .txt.");
    }
    return listing.size() > 1 || listing.getFirst().isInterrupted()
        ? new Unclear(
            "The page has several lists and no heading that speaks of members (%s): name the heading above the list of members “Members”, or write <a name=\"membre\"></a> into it."
                .formatted(names(listing)))
        : new Found(listing);
  }

  private static List<PageSection> lists(List<PageSection> sections) {
    return sections.stream().filter(section -> !section.lists().isEmpty()).toList();
  }

  private static String names(List<PageSection> sections) {
    return sections.stream().map(PageSection::named).collect(Collectors.joining(", "));
  }
}
