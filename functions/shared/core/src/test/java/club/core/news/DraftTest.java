package club.core.news;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Club;
import club.core.Language;
import club.core.Reference;
import club.core.contract.Examples;
import club.core.register.Announcement;
import club.core.register.Fold;
import club.core.register.Listed;
import club.core.register.Member;
import club.core.register.Milestone;
import club.core.register.Profile;
import club.core.register.ProjectSentence;
import club.core.register.Register;
import club.core.register.Since;
import club.core.register.Stay;
import club.core.register.Until;
import club.core.request.OrganisationKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DraftTest {
  private static final Club CLUB = Examples.club("Programme", "Logiciel");

  private static final LocalDate BEFORE = LocalDate.of(2026, 1, 10);
  private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);
  private static final LocalDate MARCH_9 = LocalDate.of(2026, 3, 9);

  private final List<Member> members = new ArrayList<>();
  private final List<Milestone> milestones = new ArrayList<>();
  private final List<Announcement> announcements = new ArrayList<>();

  @Test
  void tellsWhoCameAndWhatEachWillDo() {
    old(2);
    milestones.add(new Milestone(LocalDate.of(2025, 12, 31), 3));
    join("Ville de Caen", MARCH_1, profile(OrganisationKind.LOCAL_AUTHORITY, true));
    join("Archives d'Aube [AD_10]", MARCH_9, profile(OrganisationKind.OTHER, false));
    join("Écume", MARCH_9, Profile.UNKNOWN);
    join("Zeste", MARCH_9, profile(OrganisationKind.COMPANY, false));

    assertThat(draft().in(Language.FRENCH))
        .isEqualTo(
            new Announcement.Text(
                "Quatre nouveaux membres, et le club en compte 6",
                """
                Depuis le 10 janvier 2026, quatre organisations ont rejoint le Club utilisateurs Logiciel :

                - **Archives d’Aube \\[AD\\_10\\]**
                - **Écume**
                - **Ville de Caen**, collectivité territoriale. Elle \\*range\\* ses actes.
                - **Zeste**, entreprise

                Le club comptait 3 membres au 31 décembre 2025, puis 2 au 10 janvier 2026. Il en compte 6 au 9 mars 2026. C’est deux fois plus qu’au 31 décembre 2025.

                Le club leur souhaite la bienvenue."""));
    assertThat(draft().in(Language.ENGLISH))
        .isEqualTo(
            new Announcement.Text(
                "Four new members take the club to 6",
                """
                Four organisations have joined the Logiciel users’ club since 10 January 2026:

                - **Archives d’Aube \\[AD\\_10\\]**
                - **Écume**
                - **Ville de Caen**, local authority. It files its records.
                - **Zeste**, company

                The club had 3 members on 31 December 2025 and 2 on 10 January 2026. As of 9 March 2026, it has 6. That is twice as many as on 31 December 2025.

                A warm welcome to them all!"""));
  }

  @Test
  void callsASingleArrivalByItsName() {
    old(1);
    join("Écume", MARCH_1, Profile.UNKNOWN);

    assertThat(draft().in(Language.FRENCH))
        .isEqualTo(
            new Announcement.Text(
                "Écume rejoint le club, qui compte 2 membres",
                """
                Depuis le 10 janvier 2026, une organisation a rejoint le Club utilisateurs Logiciel :

                - **Écume**

                Le club comptait 1 membre au 10 janvier 2026. Il en compte 2 au 1ᵉʳ mars 2026. C’est deux fois plus qu’au 10 janvier 2026.

                Le club lui souhaite la bienvenue."""));
  }

  @Test
  void tellsHowTheKindsHaveGrownOfWhichSeveralCame() {
    join("Ville de Brest", BEFORE, profile(OrganisationKind.LOCAL_AUTHORITY, false));
    join("Ville de Caen", MARCH_1, profile(OrganisationKind.LOCAL_AUTHORITY, false));
    join("Ville de Dole", MARCH_1, profile(OrganisationKind.LOCAL_AUTHORITY, false));
    join("Yaka", MARCH_9, profile(OrganisationKind.COMPANY, false));
    join("Zeste", MARCH_9, profile(OrganisationKind.COMPANY, false));
    join("Institut", MARCH_9, profile(OrganisationKind.RESEARCH, false));

    assertThat(draft().in(Language.FRENCH).body())
        .contains(
            "Le club réunit désormais 3 collectivités territoriales (1 auparavant) et 2 entreprises.");
    assertThat(draft().in(Language.ENGLISH).body())
        .contains("The club now brings together 3 local authorities (up from 1) and 2 companies.");
  }

  @Test
  void countsNoKindWhileThatOfAMemberIsNotKnown() {
    old(1);
    join("Ville de Caen", MARCH_1, profile(OrganisationKind.LOCAL_AUTHORITY, false));
    join("Ville de Dole", MARCH_1, profile(OrganisationKind.LOCAL_AUTHORITY, false));

    assertThat(draft().in(Language.FRENCH).body()).doesNotContain("réunit désormais");
  }

  @Test
  void writesNumbersAboveTenInFigures() {
    old(1);
    IntStream.range(0, 11).forEach(i -> join("Nouveau " + i, MARCH_1, Profile.UNKNOWN));

    assertThat(draft().in(Language.FRENCH).title())
        .isEqualTo("11 nouveaux membres, et le club en compte 12");
    assertThat(draft().in(Language.ENGLISH).body())
        .startsWith("11 organisations have joined the Logiciel users’ club");
  }

  @Test
  void countsThoseThatLeftWithoutTheirNames() {
    old(4);
    Member first = members.removeFirst();
    members.add(first.left(new Until.On(MARCH_1)));
    join("Écume", MARCH_9, Profile.UNKNOWN);

    assertThat(draft().in(Language.FRENCH).body())
        .contains(
            "Il en compte 4 au 9 mars 2026. Dans le même temps, une organisation a quitté le club.")
        .doesNotContain(first.name());
  }

  @Test
  void saysHowManyThereAreWhereNobodyCame() {
    old(3);

    assertThat(draft().in(Language.FRENCH))
        .isEqualTo(
            new Announcement.Text(
                "Le club compte 3 membres", "Le club compte 3 membres au 10 janvier 2026."));
  }

  @Test
  void beginsWhereTheLastAnnouncementEnded() {
    old(1);
    join("Ville de Caen", MARCH_1, Profile.UNKNOWN);
    announce(MARCH_1.plusDays(1), BEFORE, MARCH_1, "- **Ville de Caen**");
    join("Zeste", MARCH_9, Profile.UNKNOWN);

    assertThat(Period.next(register(), MARCH_9)).contains(new Period(MARCH_1, MARCH_9));
    assertThat(Arrivals.unannounced(register())).extracting(Listed::name).containsExactly("Zeste");
  }

  @Test
  void keepsForTheNextOneWhoJoinedAfterItWasPublished() {
    old(1);
    join("Ville de Caen", MARCH_1, Profile.UNKNOWN);
    announce(MARCH_1, BEFORE, MARCH_1, "- **Ville de Caen**");
    join("Zeste", MARCH_1, Profile.UNKNOWN);

    assertThat(Arrivals.unannounced(register())).extracting(Listed::name).containsExactly("Zeste");
    assertThat(Period.next(register(), MARCH_9)).contains(new Period(MARCH_1, MARCH_1));
  }

  @Test
  void isWrittenAnewOnTheDayOfItsPublication() {
    old(1);
    join("Ville de Caen", MARCH_1, Profile.UNKNOWN);
    announce(MARCH_1, BEFORE, MARCH_1, "- **Ville de Caen**");
    join("Zeste", MARCH_1, Profile.UNKNOWN);

    assertThat(draft().arrivals())
        .extracting(Listed::name)
        .containsExactly("Ville de Caen", "Zeste");
  }

  @Test
  void beginsWithTheYearOrWithTheFirstListWhereNothingWasAnnounced() {
    assertThat(Period.next(register(), MARCH_9)).isEmpty();
    assertThat(Arrivals.unannounced(register())).isEmpty();

    join("Ville de Caen", LocalDate.of(2025, 6, 1), Profile.UNKNOWN);
    join("Zeste", MARCH_9, Profile.UNKNOWN);

    assertThat(Period.next(register(), MARCH_9))
        .contains(new Period(LocalDate.of(2026, 1, 1), MARCH_9));
    assertThat(Arrivals.newest(Arrivals.unannounced(register())))
        .map(Listed::name)
        .contains("Zeste");
  }

  private Draft draft() {
    Period period =
        Period.next(register(), MARCH_1)
            .map(next -> announcements.isEmpty() ? new Period(BEFORE, next.until()) : next)
            .orElseThrow();
    return new Draft(CLUB, register(), period);
  }

  private Register register() {
    return new Register(1, members, milestones, announcements, List.of());
  }

  private void old(int number) {
    IntStream.range(0, number)
        .forEach(
            i ->
                members.add(
                    member(
                        "Ancien " + i,
                        new Since.OnOrBefore(BEFORE, Optional.empty()),
                        Profile.UNKNOWN)));
  }

  private void join(String name, LocalDate day, Profile profile) {
    members.add(member(name, new Since.On(day), profile));
  }

  private void announce(LocalDate day, LocalDate since, LocalDate until, String body) {
    announcements.add(
        new Announcement(
            day,
            since,
            until,
            Instant.parse(day + "T10:00:00Z"),
            new Announcement.Text("Titre", body),
            Optional.empty()));
  }

  private static Member member(String name, Since since, Profile profile) {
    Instant at = Instant.parse(since.date() + "T09:00:00Z");
    return new Member(Reference.derived(Fold.of(name)), name, new Stay(since, at), profile);
  }

  private static Profile profile(OrganisationKind kind, boolean consent) {
    return new Profile(
        Optional.empty(),
        Optional.of(kind),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(
            new ProjectSentence("Elle *range* ses actes.", Optional.of("It files its records."))),
        Optional.empty(),
        consent);
  }
}
