package club.core.entry;

import club.core.PlainText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was sent from the page of an entry, its own texts cleaned. A field that was not sent is
/// absent from `values`.
///
/// @param values the first value of each field that was sent, by name
public record EntryForm(Map<String, String> values) {
  /// Saves, or proposes, what was typed.
  public static final String SAVE = "save";

  /// Shows the contact and the history.
  public static final String SHOW = "show";

  /// Answers that the entry is still right.
  public static final String CONFIRM = "confirm";

  /// Agrees with a proposal.
  public static final String AGREE = "agree";

  /// Declines a proposal.
  public static final String DECLINE = "decline";

  public EntryForm {
    values = Map.copyOf(values);
  }

  /// What is to be done; [#SAVE] where nothing else is chosen, and nothing where a proposal is to
  /// be answered.
  String action() {
    return sent("action").filter(action -> !action.isEmpty()).orElse(proposal() > 0 ? "" : SAVE);
  }

  /// Whether it is about a proposal.
  boolean isAnswer() {
    return proposal() > 0 || action().equals(AGREE) || action().equals(DECLINE);
  }

  String code() {
    return sent(EntryProblem.CODE).orElse("");
  }

  /// Who does it, as declared.
  Optional<String> by() {
    return text(sent(EntryProblem.BY).map(PlainText::line));
  }

  /// What staff tell the member.
  Optional<String> words() {
    return text(sent(EntryProblem.WORDS).map(PlainText::lines));
  }

  /// The number of the proposal that is answered; 0 for none.
  int proposal() {
    return number("proposal");
  }

  /// How many changes the entry had when its page was opened; 0 where that was not sent.
  int entries() {
    return number("entries");
  }

  /// Whether the page showed everything, and not only what is public.
  boolean isWhole() {
    return sent("whole").filter("yes"::equals).isPresent();
  }

  /// What is to change, as edits of the sheet that the page showed.
  ///
  /// The fields of the contact are not shown before the code: left empty, they change nothing.
  List<EntryEdit> edits(EntrySheet shown) {
    EntrySheet typed =
        shown.typed(
            name ->
                EntryField.of(name).filter(EntryField::isPersonal).isEmpty()
                    ? sent(name)
                    : isContactGone() ? Optional.of("") : text(sent(name)));
    return shown.edits(typed);
  }

  /// Whether the contact is to be removed.
  boolean isContactGone() {
    return sent("contact-gone").filter("yes"::equals).isPresent();
  }

  private int number(String name) {
    return sent(name).filter(text -> text.matches("[0-9]{1,9}")).map(Integer::parseInt).orElse(0);
  }

  private Optional<String> sent(String name) {
    return Optional.ofNullable(values.get(name));
  }

  private static Optional<String> text(Optional<String> sent) {
    return sent.filter(text -> !text.isBlank());
  }

  @Override
  public String toString() {
    return "EntryForm[…]";
  }
}
