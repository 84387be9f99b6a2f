package club.local.list;

import club.core.EmailAddress;
import club.core.request.OrganisationKind;
import club.core.request.Stage;
import club.core.request.Website;
import java.util.List;
import java.util.Optional;

/// A member as a file names it. Markdown gives its name and website, CSV whatever its columns hold.
///
/// @param line where it begins, from 1
/// @param name cleaned, of one line, with at least one letter
/// @param formerNames former names and aliases
/// @param project one sentence in French
/// @param projectInEnglish the same in English
/// @param consent whether the member agreed that more than name, kind and year be published
public record ListEntry(
    int line,
    String name,
    Optional<Website> website,
    Optional<KnownDate> joined,
    Optional<KnownDate> left,
    Optional<OrganisationKind> kind,
    Optional<Stage> stage,
    Optional<String> town,
    Optional<String> sortKey,
    List<String> formerNames,
    Optional<String> acronym,
    Optional<String> project,
    Optional<String> projectInEnglish,
    Optional<EmailAddress> contact,
    Optional<Boolean> consent) {
  public ListEntry {
    formerNames = List.copyOf(formerNames);
  }

  /// Whether it says more of the member than a page does: its name and website.
  boolean isOfFacts() {
    return !equals(named(line, name, website));
  }

  /// A member of which nothing else is known.
  static ListEntry named(int line, String name, Optional<Website> website) {
    return new ListEntry(
        line,
        name,
        website,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
