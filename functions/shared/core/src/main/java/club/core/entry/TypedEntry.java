package club.core.entry;

import club.core.register.Member;
import club.core.register.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was typed into the form of an entry: what it changes, and what is wrong with it.
///
/// @param whole the entry as it stands, with its contact
/// @param steward whether staff typed it
record TypedEntry(EntryForm form, Member member, EntrySheet whole, boolean steward) {
  /// What the action changes, in the order of the form.
  ///
  /// @param proposal the one that is answered
  List<EntryEdit> edits(Optional<Proposal> proposal) {
    return switch (form.action()) {
      case EntryForm.SHOW, EntryForm.CONFIRM, EntryForm.DECLINE -> List.of();
      case EntryForm.AGREE ->
          whole.edits(whole.with(proposal.map(Proposal::edits).orElse(List.of())));
      default -> {
        EntrySheet shown =
            form.isWhole() ? whole : EntrySheet.of(EntryView.publicly(member), Optional.empty());
        List<EntryEdit> typed = new ArrayList<>(form.edits(shown));
        if (form.isContactGone()) {
          whole
              .edits(
                  whole.with(
                      List.of(
                          gone(EntryField.CONTACT_NAME),
                          gone(EntryField.CONTACT_ADDRESS),
                          gone(EntryField.CONTACT_LANGUAGE))))
              .forEach(typed::add);
        }
        yield whole.edits(whole.with(typed)).stream()
            .filter(edit -> steward || edit.field() != EntryField.SORT_KEY)
            .toList();
      }
    };
  }

  private static EntryEdit gone(EntryField field) {
    return new EntryEdit(field, "", "");
  }

  /// What keeps it from being done; nothing where it can be.
  ///
  /// @param edits of [#edits]
  List<EntryProblem> problems(Register register, List<EntryEdit> edits, LocalDate today) {
    List<EntryProblem> problems = new ArrayList<>();
    boolean save = form.action().equals(EntryForm.SAVE);
    if (save || form.action().equals(EntryForm.AGREE)) {
      problems.addAll(
          EntryProblem.of(whole, whole.with(edits), member.lastStay().since().date(), today));
      problems.addAll(taken(register, edits));
    }
    boolean answered =
        form.action().equals(EntryForm.AGREE) || form.action().equals(EntryForm.DECLINE);
    if (form.proposal() > 0 && !answered) {
      problems.add(new EntryProblem.NotAChoice("action"));
    }
    if (save && edits.isEmpty()) {
      problems.add(new EntryProblem.NothingChanged(EntryField.NAME.wire()));
    }
    if (form.action().equals(EntryForm.DECLINE) && form.words().isEmpty()) {
      problems.add(new EntryProblem.Missing(EntryProblem.WORDS));
    }
    Map<String, String> texts = new LinkedHashMap<>();
    form.words().ifPresent(words -> texts.put(EntryProblem.WORDS, words));
    form.by().ifPresent(by -> texts.put(EntryProblem.BY, by));
    problems.addAll(
        EntryProblem.ofTexts(texts, Map.of(EntryProblem.WORDS, EntryProblem.WORDS_MAX)));
    EntryProblem.ofCode(form.code()).ifPresent(problems::add);
    return problems;
  }

  /// Names that another body bears.
  private List<EntryProblem> taken(Register register, List<EntryEdit> edits) {
    List<EntryProblem> problems = new ArrayList<>();
    for (EntryEdit edit : edits) {
      List<String> names =
          switch (edit.field()) {
            case NAME -> List.of(edit.after());
            case ALIASES -> edit.after().lines().toList();
            case LEFT_ON -> edit.after().isEmpty() ? List.of(member.name()) : List.of();
            default -> List.of();
          };
      names.stream()
          .flatMap(name -> register.same(name).stream())
          .filter(other -> !other.reference().equals(member.reference()))
          .findFirst()
          .ifPresent(
              other -> problems.add(new EntryProblem.Taken(edit.field().wire(), other.name())));
    }
    return problems;
  }
}
