package club.core.entry;

import club.core.EmailAddress;
import club.core.Language;
import club.core.entry.EntryChanges.ContactChange;
import club.core.register.Contact;
import club.core.register.Member;
import club.core.register.Profile;
import club.core.register.ProjectSentence;
import club.core.register.RegisterEntry;
import club.core.register.RegisterEntry.What;
import club.core.register.Until;
import club.core.request.OrganisationKind;
import club.core.request.Stage;
import club.core.request.Website;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A member as it becomes by a checked sheet, with an entry of its history for each thing that
/// happens.
final class EntryRevision {
  private static final Set<EntryField> PROFILE =
      EnumSet.of(
          EntryField.SORT_KEY,
          EntryField.KIND,
          EntryField.TOWN,
          EntryField.CONSENT,
          EntryField.WEBSITE,
          EntryField.STAGE,
          EntryField.PROJECT,
          EntryField.PROJECT_IN_ENGLISH);

  private final List<RegisterEntry> history = new ArrayList<>();
  private final EntrySheet sheet;
  private final Set<EntryField> changed;
  private final String by;
  private final Instant now;
  private Member member;

  private EntryRevision(
      Member member, EntrySheet before, EntrySheet after, String by, Instant now) {
    this.member = member;
    this.sheet = after;
    this.changed = before.edits(after).stream().map(EntryEdit::field).collect(Collectors.toSet());
    this.by = by;
    this.now = now;
  }

  /// The member and its history, revised.
  ///
  /// @param before the whole sheet as it stands
  /// @param after the same with what changes
  static EntryRevision of(
      Member member, EntrySheet before, EntrySheet after, String by, Instant now, LocalDate today) {
    EntryRevision revision = new EntryRevision(member, before, after, by, now);
    revision.revise(today, !before.value(EntryField.LEFT_ON).isEmpty());
    revision.tell(before.edits(after));
    return revision;
  }

  /// The member whose contact confirmed it, which changes nothing else.
  static EntryRevision confirmed(Member member, String by, Instant now) {
    EntrySheet none = EntrySheet.of(member, Optional.empty());
    EntryRevision revision = new EntryRevision(member, none, none, by, now);
    revision.become(member.with(member.profile()), What.CONFIRMED);
    return revision;
  }

  Member member() {
    return member;
  }

  List<RegisterEntry> history() {
    return List.copyOf(history);
  }

  /// What becomes of the contact.
  ContactChange contact() {
    if (changed.stream().noneMatch(EntryField::isPersonal)) {
      return new ContactChange.Kept();
    }
    return EmailAddress.of(sheet.value(EntryField.CONTACT_ADDRESS))
        .<ContactChange>map(
            address ->
                new ContactChange.Set(
                    new Contact(
                        address,
                        text(EntryField.CONTACT_NAME),
                        Language.ofCode(sheet.value(EntryField.CONTACT_LANGUAGE))
                            .orElse(Language.FRENCH))))
        .orElseGet(ContactChange.Removed::new);
  }

  private void revise(LocalDate today, boolean hadLeft) {
    if (changed.contains(EntryField.ALIASES)) {
      become(member.knownAs(sheet.value(EntryField.ALIASES).lines().toList()), What.ALIAS_ADDED);
    }
    if (changed.contains(EntryField.NAME)) {
      String name = sheet.value(EntryField.NAME);
      become(
          sheet.value(EntryField.NAME_CHANGE).equals(EntryField.SPELLING)
              ? member.respelt(name)
              : member.renamed(name, today),
          What.RENAMED);
    }
    if (changed.stream().anyMatch(PROFILE::contains)) {
      become(member.with(profile(member.profile())), What.PROFILE_CHANGED);
    }
    if (changed.stream().anyMatch(EntryField::isPersonal)) {
      become(member.with(member.profile()), What.CONTACT_CHANGED);
    }
    if (changed.contains(EntryField.LEFT_ON)) {
      if (hadLeft) {
        become(member.staying(), What.LEFT_UNDONE);
      }
      text(EntryField.LEFT_ON)
          .map(LocalDate::parse)
          .ifPresent(day -> become(member.left(new Until.On(day)), What.LEFT));
    }
  }

  /// The last of several entries of one change has all that was typed: the mail is about it.
  private void tell(List<EntryEdit> edits) {
    if (!history.isEmpty()) {
      history.add(history.removeLast().with(edits.stream().map(EntryEdit::recorded).toList()));
    }
  }

  private void become(Member next, What what) {
    member = next;
    history.add(new RegisterEntry(next.reference(), next.entries(), now, what, Optional.of(by)));
  }

  private Profile profile(Profile before) {
    return new Profile(
        text(EntryField.SORT_KEY),
        text(EntryField.KIND).flatMap(OrganisationKind::of),
        text(EntryField.STAGE).flatMap(Stage::of),
        text(EntryField.TOWN),
        text(EntryField.WEBSITE).flatMap(Website::of),
        text(EntryField.PROJECT)
            .map(sentence -> new ProjectSentence(sentence, text(EntryField.PROJECT_IN_ENGLISH))),
        before.logo(),
        sheet.value(EntryField.CONSENT).equals(EntryField.YES));
  }

  private Optional<String> text(EntryField field) {
    return Optional.of(sheet.value(field)).filter(text -> !text.isEmpty());
  }
}
