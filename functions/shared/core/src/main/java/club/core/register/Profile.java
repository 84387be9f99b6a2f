package club.core.register;

import club.core.request.OrganisationKind;
import club.core.request.Stage;
import club.core.request.Website;
import java.util.Optional;

/// What is known of a member beside its names and years.
///
/// @param sortKey by what the list is sorted in place of the name
/// @param consent whether the member agreed that town, website, stage, sentence and logo be
///   published; name, kind and year are published of each member
public record Profile(
    Optional<String> sortKey,
    Optional<OrganisationKind> kind,
    Optional<Stage> stage,
    Optional<String> town,
    Optional<Website> website,
    Optional<ProjectSentence> project,
    Optional<Logo> logo,
    boolean consent) {
  /// Nothing is known.
  public static final Profile UNKNOWN =
      new Profile(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  /// What of this may be published.
  public Profile published() {
    return consent
        ? this
        : new Profile(
            sortKey,
            kind,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);
  }

  /// This profile with another logo, or none.
  public Profile withLogo(Optional<Logo> other) {
    return new Profile(sortKey, kind, stage, town, website, project, other, consent);
  }

  /// This profile with another sort key, or none.
  public Profile withSortKey(Optional<String> other) {
    return new Profile(other, kind, stage, town, website, project, logo, consent);
  }
}
