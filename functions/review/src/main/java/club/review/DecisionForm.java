package club.review;

import club.core.Club;
import club.core.Language;
import club.core.request.Ballot;
import club.core.request.JoinRequest;
import club.core.request.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The model of the decision form: the request, without contacts, since a mail scanner may publish
/// what it opens; what was typed; and what is wrong with it.
///
/// @param received when the request was received, in words
public record DecisionForm(
    Club club,
    Language language,
    JoinRequest request,
    String received,
    Ballot ballot,
    List<Complaint> complaints) {

  /// Whether this decision is chosen.
  public boolean isChosen(Verdict verdict) {
    return ballot.verdict().filter(verdict::equals).isPresent();
  }

  /// What is wrong with the field, in words.
  public Optional<String> error(String field) {
    return complaints.stream()
        .filter(complaint -> complaint.field().equals(field))
        .map(Complaint::text)
        .findFirst();
  }

  /// The classes of the field's block.
  public String block(String field) {
    return error(field).isPresent() ? "field wrong" : "field";
  }

  /// `true` or nothing: the attribute `aria-invalid`.
  public @Nullable String invalid(String field) {
    return error(field).isPresent() ? "true" : null;
  }

  /// The ids of the hint and of the error: the attribute `aria-describedby`.
  public String describedBy(String field) {
    return Stream.of(field + "-hint", field + "-error")
        .filter(id -> id.endsWith("-hint") || error(field).isPresent())
        .collect(Collectors.joining(" "));
  }

  /// The id of the control to which the summary links.
  public String anchor(Complaint complaint) {
    return complaint.field().equals("decision") ? "decision-accept" : complaint.field();
  }
}
