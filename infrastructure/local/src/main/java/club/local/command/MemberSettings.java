package club.local.command;

import club.core.EmailAddress;
import club.core.Language;
import club.core.PlainText;
import club.core.register.Contact;
import club.core.register.Member;
import club.core.register.Profile;
import club.core.register.ProjectSentence;
import club.core.register.RegisterEntry.What;
import club.core.request.OrganisationKind;
import club.core.request.Stage;
import club.core.request.Website;
import club.local.ClubProblem;
import java.util.Optional;
import java.util.function.Function;

/// Sets values of a member's entry, one after the other.
final class MemberSettings {
  private final Member known;
  private final MemberNames names;
  private final Optional<Contact> contact;
  private Member member;
  private Optional<EmailAddress> address;
  private Optional<String> person;

  MemberSettings(Member known, MemberNames names, Optional<Contact> contact) {
    this.known = known;
    this.names = names;
    this.contact = contact;
    this.member = known;
    this.address = contact.map(Contact::address);
    this.person = contact.flatMap(Contact::name);
  }

  /// Sets one value.
  ///
  /// @param typed empty: forgets it
  /// @throws ClubProblem when there is no such key, or the value is none for it
  void set(String key, String typed) {
    Optional<String> text = Optional.of(PlainText.line(typed)).filter(line -> !line.isEmpty());
    if (text.flatMap(PlainText::refused).isPresent()) {
      throw new ClubProblem(key + ": a character in the value is not accepted.");
    }
    Profile old = member.profile();
    switch (key) {
      case "sort-key" -> profile(old.withSortKey(text));
      case "kind" ->
          profile(
              new Profile(
                  old.sortKey(),
                  parsed(key, text, OrganisationKind::of),
                  old.stage(),
                  old.town(),
                  old.website(),
                  old.project(),
                  old.logo(),
                  old.consent()));
      case "stage" ->
          profile(
              about(old, parsed(key, text, Stage::of), old.town(), old.website(), old.project()));
      case "town" -> profile(about(old, old.stage(), text, old.website(), old.project()));
      case "website" ->
          profile(
              about(old, old.stage(), old.town(), parsed(key, text, Website::of), old.project()));
      case "project" ->
          profile(about(old, old.stage(), old.town(), old.website(), inFrench(old, text)));
      case "project-en" ->
          profile(about(old, old.stage(), old.town(), old.website(), inEnglish(old, text)));
      case "consent" ->
          profile(
              new Profile(
                  old.sortKey(),
                  old.kind(),
                  old.stage(),
                  old.town(),
                  old.website(),
                  old.project(),
                  old.logo(),
                  consent(typed)));
      case "contact" ->
          address =
              Optional.of(
                  parsed(key, text, EmailAddress::of)
                      .orElseThrow(() -> new ClubProblem("contact: give an email address.")));
      case "contact-name" -> person = text;
      case "alias" ->
          member =
              member.alsoKnownAs(
                  names.free(
                      text.orElseThrow(() -> new ClubProblem("alias: give a name.")), known));
      default ->
          throw new ClubProblem(
              "There is no key “" + key + "”: use " + MemberSetCommand.KEYS + ".");
    }
  }

  /// What came of it.
  MemberChanges.Edited edited() {
    Optional<Contact> now =
        address.map(
            one ->
                new Contact(one, person, contact.map(Contact::language).orElse(Language.FRENCH)));
    if (now.isEmpty() && person.isPresent()) {
      throw new ClubProblem("contact-name: there is no contact; give contact=ADDRESS too.");
    }
    Optional<Contact> other = now.filter(one -> !contact.equals(Optional.of(one)));
    What what = What.CONTACT_CHANGED;
    if (!member.profile().equals(known.profile())) {
      what = What.PROFILE_CHANGED;
    } else if (!member.aliases().equals(known.aliases())) {
      what = What.ALIAS_ADDED;
    }
    Member same =
        new Member(
            member.reference(),
            member.name(),
            member.formerNames(),
            member.aliases(),
            member.stays(),
            member.profile(),
            known.entries());
    return new MemberChanges.Edited(same, what, other);
  }

  private void profile(Profile profile) {
    member = member.with(profile);
  }

  private static Profile about(
      Profile old,
      Optional<Stage> stage,
      Optional<String> town,
      Optional<Website> website,
      Optional<ProjectSentence> project) {
    return new Profile(
        old.sortKey(), old.kind(), stage, town, website, project, old.logo(), old.consent());
  }

  private static Optional<ProjectSentence> inFrench(Profile old, Optional<String> text) {
    return text.map(
        french -> new ProjectSentence(french, old.project().flatMap(ProjectSentence::english)));
  }

  private static Optional<ProjectSentence> inEnglish(Profile old, Optional<String> text) {
    if (old.project().isEmpty() && text.isPresent()) {
      throw new ClubProblem("project-en: there is no French sentence; give project=… first.");
    }
    return old.project().map(sentence -> new ProjectSentence(sentence.french(), text));
  }

  private static boolean consent(String typed) {
    return switch (typed) {
      case "yes" -> true;
      case "no", "" -> false;
      default -> throw new ClubProblem("consent: say yes or no.");
    };
  }

  private static <T> Optional<T> parsed(
      String key, Optional<String> text, Function<String, Optional<T>> parse) {
    return text.map(
        one ->
            parse
                .apply(one)
                .orElseThrow(
                    () -> new ClubProblem(key + ": “" + one + "” is none that is known.")));
  }
}
