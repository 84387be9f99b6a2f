package club.publish.data;

import club.core.Language;
import club.core.Reference;
import club.core.contract.Examples;
import club.core.register.Announcement;
import club.core.register.Logo;
import club.core.register.Member;
import club.core.register.Profile;
import club.core.register.ProjectSentence;
import club.core.register.Register;
import club.core.register.Since;
import club.core.register.Stay;
import club.core.register.Until;
import club.core.request.OrganisationKind;
import club.core.request.Stage;
import club.core.request.Website;
import club.core.site.PublicFile;
import club.publish.Edition;
import club.publish.PublicRegister;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A small club whose members have names that files must take care of.
final class Clubs {
  static final LocalDate FIRST = LocalDate.of(2021, 12, 20);
  static final LocalDate SECOND = LocalDate.of(2022, 3, 7);
  static final LocalDate THIRD = LocalDate.of(2022, 9, 16);

  private static final Edition FRENCH =
      new Edition(
          Examples.club("Programme \"P\" & Cie", "Vitam"), "https://club.example", Language.FRENCH);

  private Clubs() {}

  /// A member of which all is known and public, one of which nothing may be shown beside its kind,
  /// a former one, and difficult names.
  static Register small() {
    return new Register(
        9,
        List.of(
            member("Musée d'Art, \"Le 7\"", new Since.OnOrBefore(FIRST, Optional.empty()), FIRST)
                .with(profile(OrganisationKind.PUBLIC_BODY, true)),
            member("Ville\nde Caen", new Since.OnOrBefore(SECOND, Optional.of(FIRST)), SECOND)
                .with(profile(OrganisationKind.LOCAL_AUTHORITY, false)),
            member("=cmd|' /C calc'!A0", new Since.On(THIRD), THIRD),
            member("🏛️ Archives", new Since.On(THIRD), THIRD),
            member("מוזיאון {{ x }} <b>*", new Since.On(THIRD), THIRD),
            member("1. Partie", new Since.OnOrBefore(FIRST, Optional.empty()), FIRST)
                .left(new Until.On(THIRD))),
        List.of(),
        List.of(
            new Announcement(
                THIRD,
                SECOND,
                THIRD,
                Instant.parse("2022-09-20T08:00:00Z"),
                new Announcement.Text("Trois membres : \"A\" & B", "- **A** ]]>\n- B"),
                Optional.of(new Announcement.Text("Three members", "Welcome.")))),
        List.of());
  }

  static Register empty() {
    return new Register(0, List.of());
  }

  static Member member(String name, Since since, LocalDate listed) {
    return new Member(
        Reference.derived(name),
        name,
        new Stay(since, Instant.parse(listed + "T09:30:00.5Z")),
        Profile.UNKNOWN);
  }

  private static Profile profile(OrganisationKind kind, boolean consent) {
    return new Profile(
        Optional.of("Musee"),
        Optional.of(kind),
        Optional.of(Stage.TESTING),
        Optional.of("-L'Isle"),
        Optional.of(new Website("https://www.musee.example/?a=1&b=2")),
        Optional.of(new ProjectSentence("Trie l'état civil.", Optional.of("Sorts records."))),
        Optional.of(new Logo("0123456789abcdef", 320, 200)),
        consent);
  }

  /// The text of a file.
  static String text(Register register, String path) {
    return file(register, path).bytes().text();
  }

  static PublicFile file(Register register, String path) {
    return new DataFiles(FRENCH)
        .render(PublicRegister.of(register))
        .filter(file -> file.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + path));
  }
}
