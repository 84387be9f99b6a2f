package club.review;

import club.core.Club;
import club.core.Dates;
import club.core.Phrases;
import club.core.Reference;
import club.core.mail.Blockage;
import club.core.register.Resemblance;
import club.core.request.Ballot;
import club.core.request.BallotText;
import club.core.request.JoinRequest;
import club.core.request.Offer;
import club.core.request.Verdict;
import club.core.request.Warn;
import club.web.HtmlText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The model of the decision form: the request, without contacts, since a mail scanner may publish
/// what it opens; what may be done with it; the warnings; what was typed; and what is wrong with
/// it.
///
/// @param file all that is known of the request, once the code was right
public record DecisionForm(
    Club club,
    Phrases texts,
    JoinRequest request,
    Offer offer,
    Warn.Warnings warnings,
    Ballot ballot,
    List<Complaint> complaints,
    Optional<CaseFile> file,
    Instant now) {

  /// The name under which the organisation applied.
  public String name() {
    return request.application().organisation().listedName();
  }

  /// When the request was received, and how long ago.
  public String received() {
    return texts.say(
        "decide.received",
        dates().moment(request.receivedAt()),
        dates().ago(request.receivedAt(), now));
  }

  /// By when the applicant expects the answer, or since when.
  public String expected() {
    LocalDate day = request.answerBy(club);
    return texts.say(isLate() ? "decide.answer-late" : "decide.answer-by", dates().day(day));
  }

  /// Whether the applicant was told to expect the answer before today.
  public boolean isLate() {
    return LocalDate.ofInstant(now, club.zone()).isAfter(request.answerBy(club));
  }

  /// Whether no mail goes to the applicant: the address is blocked.
  public boolean isSilent() {
    return warnings.unreachable().filter(Blockage::stopsMail).isPresent();
  }

  /// Whether and how the answer reaches the applicant, in words.
  public String howItArrives() {
    if (warnings.unreachable().isEmpty()) {
      return texts.say("decide.choice-hint");
    }
    return texts.say(isSilent() ? "decide.choice-hint-blocked" : "decide.choice-hint-unsure");
  }

  /// The wording of the warnings.
  public WarningText warning() {
    return new WarningText(texts, dates());
  }

  /// Whether nobody has decided yet, or the request was decided and can be decided further.
  public boolean isWaiting() {
    return request.isWaiting();
  }

  /// The title of the page, with the organisation's name marked.
  public String title() {
    return texts.say(isWaiting() ? "decide.title" : "decide.title-further", name());
  }

  /// The decision that stands, in words.
  public String standing() {
    return new Answered(club, texts, request, Optional.empty(), Optional.empty()).summary();
  }

  /// The verdicts that may be chosen. Without a resembling organisation there is none that it could
  /// be.
  public List<Verdict> verdicts() {
    return offer.verdicts().stream()
        .filter(verdict -> verdict != Verdict.SAME || !twins().isEmpty())
        .toList();
  }

  /// Whether one of the verdicts puts the organisation on the list.
  public boolean canList() {
    return offer.verdicts().stream().anyMatch(Verdict::lists);
  }

  /// Whether this verdict may be chosen.
  public boolean has(Verdict verdict) {
    return verdicts().contains(verdict);
  }

  /// Whom the organisation may be already: members, former ones, other requests.
  public List<Resemblance> twins() {
    return warnings.resemblances();
  }

  /// Whether this one is chosen: by the person, or as the likeliest.
  public boolean isTwin(Resemblance one) {
    Reference reference = one.bearer().reference();
    return ballot
        .twin()
        .map(reference::equals)
        .orElseGet(() -> twins().getFirst().equals(one) && isChosen(Verdict.SAME));
  }

  /// The hint under a verdict.
  public String hint(Verdict verdict) {
    return texts.say("decide." + verdict.wire() + "-hint");
  }

  /// What was typed into this field.
  public String typed(BallotText text) {
    return HtmlText.printable(ballot.text(text));
  }

  /// Whether taking the request up again is chosen.
  public boolean isReconsidered() {
    return ballot.reconsiders();
  }

  /// Whether this decision is chosen.
  public boolean isChosen(Verdict verdict) {
    return ballot.verdict().filter(verdict::equals).isPresent();
  }

  /// The code that was typed, so that nobody copies it twice. Empty where the code itself is wrong:
  /// a phone pastes the next one beside it.
  public String code() {
    return error("code").isPresent() ? "" : HtmlText.printable(ballot.code());
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
    return switch (complaint.field()) {
      case "decision" ->
          "decision-"
              + verdicts().stream().findFirst().map(Verdict::wire).orElse(Ballot.RECONSIDER);
      case "same" -> twins().isEmpty() ? "decision" : "same-1";
      default -> complaint.field();
    };
  }

  private Dates dates() {
    return Dates.of(club, texts.language());
  }
}
