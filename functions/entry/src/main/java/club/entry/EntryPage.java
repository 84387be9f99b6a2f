package club.entry;

import club.core.Club;
import club.core.Dates;
import club.core.Language;
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
import club.core.request.OrganisationKind;
import club.core.request.Stage;
import club.web.HtmlText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The model of the page of a member's entry.
///
/// @param sent what was typed, by field; nothing for a page that shows the entry as it stands
/// @param overtaken whether the entry has changed while somebody filled in the form
/// @param edits whether staff want the form while a proposal waits
public record EntryPage(
    Club club,
    Phrases texts,
    EntryView view,
    Token token,
    Map<String, String> sent,
    List<EntryRemark> remarks,
    boolean overtaken,
    boolean edits) {

  /// Where the link that opened this page also leads: the member's logo.
  public String logo() {
    return SitePath.logo(token);
  }

  /// Where staff draft the announcement of new members.
  public String announcement() {
    return SitePath.announcement(token);
  }

  /// One of several values.
  public record Choice(String value, String label, boolean chosen) {}

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
    return error(field).isPresent() && field.equals("code")
        ? ""
        : HtmlText.printable(sent.getOrDefault(field, ""));
  }

  /// Whether this was ticked or chosen.
  public boolean isChosen(String field, String value) {
    return value.equals(sent.get(field));
  }

  /// The values of a field with choices.
  public List<Choice> choices(EntryField field) {
    Language language = texts.language();
    String value = value(field);
    Stream<Choice> choices =
        switch (field) {
          case KIND ->
              Arrays.stream(OrganisationKind.values())
                  .map(kind -> choice(kind.wire(), kind.label(language), value));
          case STAGE ->
              Arrays.stream(Stage.values())
                  .map(stage -> choice(stage.wire(), stage.label(language), value));
          case CONTACT_LANGUAGE ->
              Arrays.stream(Language.values())
                  .map(one -> choice(one.code(), wording().value(field, one.code()), value));
          case CONSENT ->
              Stream.of(EntryField.YES, EntryField.NO)
                  .map(one -> choice(one, texts.say("entry.consent." + one), value));
          case NAME_CHANGE ->
              Stream.of(EntryField.SPELLING, EntryField.RENAMED)
                  .map(one -> choice(one, texts.say("entry.name-change." + one), value));
          default -> Stream.of();
        };
    return choices.toList();
  }

  private static Choice choice(String value, String label, String chosen) {
    return new Choice(value, label, value.equals(chosen));
  }

  /// The hint under a label; empty where the label suffices.
  public String hint(EntryField field) {
    return switch (field) {
      case ALIASES, SORT_KEY, PROJECT, LEFT_ON -> texts.say("hint." + field.wire());
      default -> "";
    };
  }

  /// What is wrong with the field, in words.
  public Optional<String> error(String field) {
    return remarks.stream()
        .filter(remark -> remark.field().equals(field))
        .map(EntryRemark::text)
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

  /// The ids of the hint and of the error, or nothing: the attribute `aria-describedby`.
  public @Nullable String describedBy(String field, boolean hint) {
    String ids =
        Stream.of(hint ? field + "-hint" : "", error(field).isPresent() ? field + "-error" : "")
            .filter(id -> !id.isEmpty())
            .collect(Collectors.joining(" "));
    return ids.isEmpty() ? null : ids;
  }

  /// The id of the control to which the summary links.
  public String anchor(EntryRemark remark) {
    return switch (remark.field()) {
      case "name-change" -> "name-change-spelling";
      case "consent" -> "consent-yes";
      case "action" -> "action-agree";
      default -> remark.field();
    };
  }

  private EntryWording wording() {
    return EntryWording.of(club, texts.language());
  }

  private Dates dates() {
    return Dates.of(club, texts.language());
  }
}
