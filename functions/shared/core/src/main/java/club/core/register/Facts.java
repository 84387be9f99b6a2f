package club.core.register;

import club.core.request.OrganisationKind;
import club.core.request.Stage;
import club.core.request.Website;
import java.util.Optional;

/// What is said of a member beside its names and years. What is empty says nothing.
///
/// @param project in French
public record Facts(
    Optional<String> sortKey,
    Optional<OrganisationKind> kind,
    Optional<Stage> stage,
    Optional<String> town,
    Optional<Website> website,
    Optional<String> project,
    Optional<String> projectInEnglish,
    Optional<Boolean> consent) {
  /// Nothing is said.
  public static final Facts NONE =
      new Facts(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /// A website, and nothing else.
  public static Facts of(Optional<Website> website) {
    return new Facts(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        website,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// A profile that says what these say, and else what it said before. An English sentence counts
  /// beside a French one only.
  public Profile over(Profile known) {
    return new Profile(
        sortKey.or(known::sortKey),
        kind.or(known::kind),
        stage.or(known::stage),
        town.or(known::town),
        website.or(known::website),
        project(known.project()),
        known.logo(),
        consent.orElse(known.consent()));
  }

  /// A profile that says what it said before, and where it said nothing, what these say.
  public Profile under(Profile known) {
    return new Profile(
        known.sortKey().or(() -> sortKey),
        known.kind().or(() -> kind),
        known.stage().or(() -> stage),
        known.town().or(() -> town),
        known.website().or(() -> website),
        known.project().or(() -> project(Optional.empty())),
        known.logo(),
        known.consent());
  }

  private Optional<ProjectSentence> project(Optional<ProjectSentence> known) {
    return project
        .or(() -> known.map(ProjectSentence::french))
        .map(
            french ->
                new ProjectSentence(
                    french,
                    projectInEnglish.or(
                        () ->
                            known
                                .filter(one -> one.french().equals(french))
                                .flatMap(ProjectSentence::english))));
  }
}
