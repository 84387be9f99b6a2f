package club.publish;

import club.core.Reference;
import club.core.contract.Examples;
import club.core.register.Announcement;
import club.core.register.Member;
import club.core.register.Milestone;
import club.core.register.Profile;
import club.core.register.ProjectSentence;
import club.core.register.Register;
import club.core.register.Since;
import club.core.register.Stay;
import club.core.register.Until;
import club.core.request.OrganisationKind;
import club.core.request.Website;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Registers of clubs with a past.
final class Histories {
  static final LocalDate FIRST = LocalDate.of(2021, 12, 20);
  static final LocalDate SECOND = LocalDate.of(2022, 3, 7);
  static final LocalDate THIRD = LocalDate.of(2022, 9, 16);

  static final List<Milestone> MILESTONES =
      List.of(
          new Milestone(LocalDate.of(2020, 12, 31), 21),
          new Milestone(LocalDate.of(2021, 9, 28), 35));

  private static final List<OrganisationKind> KINDS = List.of(OrganisationKind.values());

  private Histories() {}

  /// The club of 2021 with what came after: two arrivals of which the day is not known, an arrival,
  /// a departure, another name; and numbers from before.
  static Register vitam() {
    Stream<Member> first =
        Sites.MEMBERS_2021.stream().map(name -> member(name, before(FIRST))).map(Histories::moved);
    Stream<Member> later =
        Stream.of(
            member("Coexya", between(FIRST, SECOND)).with(kind(OrganisationKind.COMPANY)),
            member("Direction interministérielle du numérique", between(FIRST, SECOND)),
            member("Ville de Caen", new Since.On(THIRD))
                .with(known(OrganisationKind.LOCAL_AUTHORITY, true)),
            member("Conseil départemental du Gard", new Since.On(THIRD))
                .with(known(OrganisationKind.LOCAL_AUTHORITY, false)));
    return new Register(9, Stream.concat(first, later).toList(), MILESTONES, List.of(), List.of());
  }

  /// The same with a news post about the list of a day.
  static Register announced(LocalDate since, LocalDate until) {
    Register club = vitam();
    Announcement post =
        new Announcement(
            until,
            since,
            until,
            Examples.NOW,
            new Announcement.Text("Nouveaux membres", "Bienvenue."),
            Optional.empty());
    return new Register(
        club.version(), club.members(), club.milestones(), List.of(post), List.of());
  }

  /// A club that a member joined each day.
  static Register growing(int members) {
    return new Register(
        members, IntStream.range(0, members).mapToObj(Histories::organisation).toList());
  }

  private static Member organisation(int number) {
    String name = "Organisme %05d de l'Exemple (OE%d)".formatted(number * 7_919L % 100_003, number);
    return member(name, new Since.On(LocalDate.of(2000, 1, 1).plusDays(number)))
        .with(kind(KINDS.get(number % KINDS.size())));
  }

  static Member member(String name, Since since) {
    return new Member(
        Reference.derived(name), name, new Stay(since, Examples.NOW), Profile.UNKNOWN);
  }

  static Since before(LocalDate day) {
    return new Since.OnOrBefore(day, Optional.empty());
  }

  static Since between(LocalDate after, LocalDate day) {
    return new Since.OnOrBefore(day, Optional.of(after));
  }

  static Profile kind(OrganisationKind kind) {
    return new Profile(
        Optional.empty(),
        Optional.of(kind),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /// A profile in which everything is known.
  static Profile known(OrganisationKind kind, boolean consent) {
    return new Profile(
        Optional.empty(),
        Optional.of(kind),
        Optional.empty(),
        Optional.of("L'Isle-d'Abeau"),
        Optional.of(new Website("https://www.archives.example/")),
        Optional.of(new ProjectSentence("Raccorde l'état civil.", Optional.empty())),
        Optional.empty(),
        consent);
  }

  private static Member moved(Member member) {
    return switch (member.name()) {
      case "Winbantu" -> member.left(new Until.OnOrBefore(THIRD));
      case "XDemat" -> member.renamed("XDemat France", THIRD);
      case "Atos" -> member.with(kind(OrganisationKind.COMPANY));
      default -> member;
    };
  }
}
