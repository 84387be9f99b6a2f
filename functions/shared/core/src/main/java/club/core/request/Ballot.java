package club.core.request;

import club.core.Reference;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A reviewer's decision form.
///
/// @param decision a verdict's wire value, or [#RECONSIDER]
/// @param code as it was typed
/// @param same the reference of whom the organisation is already, for [Verdict#SAME]
/// @param texts what was written, cleaned; a text that was not sent is empty
public record Ballot(String decision, String code, String same, Map<BallotText, String> texts) {
  /// The choice to take a request up again, which is no verdict on it.
  public static final String RECONSIDER = "reconsider";

  public Ballot {
    texts = Map.copyOf(texts);
  }

  /// The ballot that these fields make.
  ///
  /// @param field the value of the form's field of this name; empty where it was not sent
  public static Ballot of(UnaryOperator<String> field) {
    Map<BallotText, String> texts = new EnumMap<>(BallotText.class);
    Arrays.stream(BallotText.values())
        .forEach(text -> texts.put(text, text.cleaned(field.apply(text.field()))));
    return new Ballot(
        field.apply("decision"), field.apply("code"), field.apply("same").strip(), texts);
  }

  /// As [#of(UnaryOperator)]; a field that is not among these was not sent.
  public static Ballot of(Map<String, String> fields) {
    return of(field -> fields.getOrDefault(field, ""));
  }

  /// What was written there; it may be empty.
  public String text(BallotText text) {
    return texts.getOrDefault(text, "");
  }

  /// The verdict that was chosen, if any.
  public Optional<Verdict> verdict() {
    return Verdict.of(decision);
  }

  /// Whether the request is to be taken up again.
  public boolean reconsiders() {
    return decision.equals(RECONSIDER);
  }

  /// What is wrong with it apart from a wrong code, in the order of the form.
  List<BallotProblem> problems(Offer offer) {
    return BallotProblem.of(this, offer);
  }

  /// What was written there, if anything was.
  Optional<String> written(BallotText text) {
    return Optional.of(text(text)).filter(words -> !words.isEmpty());
  }

  /// What goes with the choice: a reason, a question, a word to the applicant or to colleagues.
  Optional<String> words() {
    return Arrays.stream(BallotText.values())
        .filter(text -> text.isWords() && text.goesWith(this))
        .findFirst()
        .flatMap(this::written);
  }

  /// The name under which the organisation is to be listed.
  String listedName(Organisation organisation) {
    return written(BallotText.PUBLISHED_NAME)
        .map(name -> Organisation.listed(name, written(BallotText.ACRONYM)))
        .orElseGet(organisation::listedName);
  }

  /// Whom the organisation is already.
  public Optional<Reference> twin() {
    return Reference.of(same);
  }

  @Override
  public String toString() {
    return "Ballot[…]";
  }
}
