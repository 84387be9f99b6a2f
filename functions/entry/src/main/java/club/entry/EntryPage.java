package club.entry;

import club.core.Club;
import club.core.Dates;
import club.core.Phrases;
import club.core.SitePath;
import club.core.entry.EntryEdit;
import club.core.entry.EntryField;
import club.core.entry.EntryView;
import club.core.entry.EntryWording;
import club.core.entry.Proposal;
import club.core.link.Token;
import club.core.register.Contact;
import club.core.register.Member;
import club.core.register.RegisterEntry;
import club.web.HtmlText;
import club.web.Objections;
import club.web.Objections.Objection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The model of the page of a member's entry.
///
/// @param sent what was typed, by field; nothing for a page that shows the entry as it stands
/// @param overtaken what somebody else did while the form was filled in
/// @param edits whether staff want the form while a proposal waits
public record EntryPage(
    Club club,
    Phrases texts,
    EntryView view,
    Token token,
    Map<String, String> sent,
    Objections objections,
    Optional<Overtaken> overtaken,
    boolean edits) {

  /// Where the link that opened this page also leads: the member's logo.
  public String logo() {
    return SitePath.logo(token);
  }

  /// Where staff draft the announcement of new members.
  public String announcement() {
    return SitePath.announcement(token);
  }

  /// What somebody who was faster did.
  public record Overtaken(String title, String text) {}

  /// A line of the diff.
  public record Line(String label, String before, String after) {}

  /// Whether the page asks staff to answer a proposal.
  public boolean isAnswer() {
    return view.steward()
        && !view.open().isEmpty()
        && !edits
        && (sent.isEmpty() || sent.containsKey("proposal"));
  }

  /// The proposal that waits longest.
  public Proposal proposal() {
    return view.open().getFirst();
  }

  /// What it would change. Before the code a page shows nothing of a person.
  public List<Line> lines() {
    return proposal().edits().stream().map(this::line).toList();
  }

  private Line line(EntryEdit edit) {
    EntryField field = edit.field();
    boolean hidden = field.isPersonal() && !view.proven();
    return new Line(
        wording().label(field),
        hidden ? "" : wording().value(field, edit.before()),
        hidden ? texts.say("answer.in-mail") : wording().value(field, edit.after()));
  }

  /// The page's heading.
  public String title() {
    return texts.say(isAnswer() ? "answer.title" : "entry.title", view.member().name());
  }

  /// When the proposal was made.
  public String proposedAt() {
    return texts.say("answer.at", dates().moment(proposal().at()));
  }

  /// What the page shows, and what may be done with it.
  public String lead() {
    if (!view.member().isPresent()) {
      return texts.say("entry.lead-former");
    }
    return texts.say(view.steward() ? "entry.lead-steward" : "entry.lead-member");
  }

  /// Since when it is, or was, a member.
  public String since() {
    Member member = view.member();
    String since = dates().day(member.lastStay().since().date());
    return member
        .lastStay()
        .until()
        .map(until -> texts.say("entry.was-member", since, dates().day(until.date())))
        .orElseGet(() -> texts.say("entry.member", since));
  }

  /// The contact, in one line.
  public String contact() {
    return view.contact().map(this::contact).orElseGet(() -> texts.say("entry.no-contact"));
  }

  private String contact(Contact contact) {
    return Stream.concat(contact.name().stream(), Stream.of(contact.address().value()))
        .collect(Collectors.joining(", "));
  }

  /// What happened, latest first.
  public List<String> history() {
    return view.history().reversed().stream().map(this::happened).toList();
  }

  private String happened(RegisterEntry entry) {
    String what = wording().what(entry.what());
    return entry
        .by()
        .map(by -> texts.say("entry.happened-by", dates().moment(entry.at()), what, by))
        .orElseGet(() -> texts.say("entry.happened", dates().moment(entry.at()), what));
  }

  /// The field's label.
  public String label(EntryField field) {
    return wording().label(field);
  }

  /// What was typed, else what the entry says.
  public String value(EntryField field) {
    String stands = field.isPersonal() && !view.proven() ? "" : view.sheet().value(field);
    return HtmlText.printable(sent.getOrDefault(field.wire(), stands));
  }

  /// What was typed into a field that is not of the entry.
  public String typed(String field) {
    return field.equals("code") && objections.on(field).isPresent()
        ? ""
        : HtmlText.printable(sent.getOrDefault(field, ""));
  }

  /// Whether this was ticked or chosen.
  public boolean isChosen(String field, String value) {
    return value.equals(sent.get(field));
  }

  /// The values of a field with choices.
  public List<EntryChoice> choices(EntryField field) {
    return EntryChoice.of(field, value(field), wording(), texts);
  }

  /// The hint under a label; empty where the label suffices.
  public String hint(EntryField field) {
    return switch (field) {
      case ALIASES, SORT_KEY, PROJECT, LEFT_ON -> texts.say("hint." + field.wire());
      default -> "";
    };
  }

  /// The id of the control to which the summary links.
  public String anchor(Objection objection) {
    return switch (objection.field()) {
      case "name-change" -> "name-change-spelling";
      case "consent" -> "consent-yes";
      case "action" -> "action-agree";
      default -> objection.field();
    };
  }

  private EntryWording wording() {
    return EntryWording.of(club, texts.language());
  }

  private Dates dates() {
    return Dates.of(club, texts.language());
  }
}
