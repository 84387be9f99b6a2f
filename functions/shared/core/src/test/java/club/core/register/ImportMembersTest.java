package club.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.memory.InMemoryClub;
import club.core.register.RegisterEntry.What;
import club.core.request.OrganisationKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ImportMembersTest {
  private static final LocalDate FIRST = LocalDate.of(2021, 12, 20);
  private static final LocalDate SECOND = LocalDate.of(2022, 3, 7);
  private static final LocalDate THIRD = LocalDate.of(2022, 9, 16);

  private final InMemoryClub club = new InMemoryClub();

  @Test
  void addsWhatIsNewAndASecondRunChangesNothing() {
    assertThat(run(FIRST, "Atos", "CGI").added()).containsExactly("Atos", "CGI");
    Register first = register();

    ImportReport second = run(FIRST, "Atos", "CGI");

    assertThat(second.same()).containsExactly("Atos", "CGI");
    assertThat(register()).isEqualTo(first);
    assertThat(first.changedOn()).contains(FIRST);
    assertThat(since("Atos")).isEqualTo(new Since.OnOrBefore(FIRST, Optional.empty()));
  }

  @Test
  void knowsBetweenWhichListsAMemberJoined() {
    run(FIRST, "Atos");
    run(SECOND, "Atos");
    run(THIRD, "Atos", "CGI");

    assertThat(since("CGI")).isEqualTo(new Since.OnOrBefore(THIRD, Optional.of(SECOND)));
  }

  @Test
  void knowsThatAMemberLeft() {
    run(FIRST, "Atos", "CGI");

    assertThat(run(SECOND, "Atos").gone()).containsExactly("CGI");

    assertThat(stays("CGI"))
        .extracting(Stay::until)
        .containsExactly(Optional.of(new Until.OnOrBefore(SECOND)));
    assertThat(entries("CGI")).containsExactly(What.IMPORTED, What.LEFT);
    assertThat(register().on(FIRST).names()).containsExactly("Atos", "CGI");
  }

  @Test
  void knowsThatAMemberIsBack() {
    run(FIRST, "Atos", "CGI");
    run(SECOND, "Atos");

    assertThat(run(THIRD, "Atos", "CGI").back()).containsExactly("CGI");

    assertThat(stays("CGI")).hasSize(2);
    assertThat(since("CGI")).isEqualTo(new Since.OnOrBefore(THIRD, Optional.of(SECOND)));
  }

  @Test
  void keepsAMemberThatJoinedByRequestAfterTheDayOfTheList() {
    joined("Nouvelle", SECOND);

    assertThat(run(FIRST, "Atos").gone()).isEmpty();
    assertThat(run(SECOND, "Atos").gone()).isEmpty();

    assertThat(register().today().names()).containsExactly("Atos", "Nouvelle");
  }

  @Test
  void movesTheFirstDayOfAMemberBack() {
    joined("Atos", SECOND);

    assertThat(run(FIRST, "Atos").moved()).containsExactly("Atos");

    assertThat(since("Atos")).isEqualTo(new Since.OnOrBefore(FIRST, Optional.empty()));
  }

  @Test
  void passesOverAListingThatWasUndone() {
    joined("Atos", SECOND);
    Member undone = member("Atos").left(new Until.On(SECOND));
    MemberChange change =
        MemberChange.of(member("Atos"), undone, What.UNDONE, Instant.EPOCH, Optional.empty());
    assertThat(club.registerChanges().write(List.of(change), register().version())).isTrue();

    run(FIRST, "Atos");

    assertThat(register().today().names()).containsExactly("Atos");
  }

  @Test
  void comesToTheSameInWhateverOrderListsAreImported() {
    List<Roll> rolls =
        List.of(
            Roll.of(FIRST, List.of("Atos", "CGI", "RATP")),
            Roll.of(FIRST.plusDays(9), List.of("Atos", "RATP")),
            Roll.of(SECOND, List.of("Atos", "CGI")),
            Roll.of(THIRD, List.of("Atos", "CGI", "C6", "RATP")),
            Roll.of(THIRD.plusDays(9), List.of("Atos", "C6")));
    List<List<Stay>> inOrder = staysAfter(rolls);
    Random random = new Random(1);

    for (int i = 0; i < 120; i++) {
      List<Roll> mixed = new ArrayList<>(rolls);
      Collections.shuffle(mixed, random);

      assertThat(staysAfter(mixed)).as("%s", mixed).isEqualTo(inOrder);
    }
  }

  @Test
  void sortsSeveralListsByTheirDays() {
    List<ImportReport> reports =
        club.importing()
            .run(
                List.of(Roll.of(SECOND, List.of("Atos", "CGI")), Roll.of(FIRST, List.of("Atos"))),
                List.of());

    assertThat(reports)
        .extracting(ImportReport::day)
        .containsExactly(Optional.of(FIRST), Optional.of(SECOND));
    assertThat(since("CGI")).isEqualTo(new Since.OnOrBefore(SECOND, Optional.of(FIRST)));
  }

  @Test
  void countsWhatEitherOfTwoListsOfOneDayNames() {
    run(FIRST, "Atos", "CGI", "RATP");
    run(SECOND, "Atos", "CGI");

    ImportReport other = run(SECOND, "Atos", "RATP");

    assertThat(other.kept()).containsExactly("CGI");
    assertThat(register().on(SECOND).names()).containsExactly("Atos", "CGI", "RATP");
    assertThat(stays("RATP")).hasSize(1);
    Register both = register();
    run(SECOND, "Atos", "CGI");
    assertThat(register()).isEqualTo(both);
  }

  @Test
  void takesTwoFilesOfOneDayAsOneList() {
    run(FIRST, "Atos", "CGI");

    club.importing()
        .run(
            List.of(Roll.of(SECOND, List.of("Atos")), Roll.of(SECOND, List.of("CGI", "C6"))),
            List.of());

    assertThat(register().on(SECOND).names()).containsExactly("Atos", "C6", "CGI");
  }

  @Test
  void goesOnAfterARunThatWasCutOff() {
    List<String> names = IntStream.range(0, 90).mapToObj(i -> "Organisme n° " + i).toList();
    run(FIRST, "Atos", "CGI");
    RollPlan plan =
        new RollPlan(
            Roll.of(SECOND, names),
            register(),
            club.importedLists().days(),
            List.of(),
            ZoneOffset.UTC);
    List<MemberChange> changes = plan.changes(Instant.EPOCH);
    club.registerChanges().write(changes.subList(40, 60), register().version());

    ImportReport report = run(SECOND, names.toArray(String[]::new));

    assertThat(report.gone()).containsExactly("Atos", "CGI");
    assertThat(report.probable()).isEmpty();
    assertThat(register().on(SECOND).members()).hasSize(90);
  }

  @Test
  void addsMoreThanOneTransactionHolds() {
    List<String> names = IntStream.range(0, 250).mapToObj(i -> "Organisme n° " + i).toList();

    assertThat(run(FIRST, names.toArray(String[]::new)).added()).hasSize(250);
    assertThat(register().members()).hasSize(250);
  }

  @Test
  void changesNothingInAPreview() {
    List<ImportReport> reports =
        club.importing()
            .preview(
                List.of(Roll.of(FIRST, List.of("Atos", "CGI")), Roll.of(SECOND, List.of("CGI"))),
                List.of());

    assertThat(reports.getFirst().added()).containsExactly("Atos", "CGI");
    assertThat(reports.getLast().gone()).containsExactly("Atos");
    assertThat(register().members()).isEmpty();
  }

  @Test
  void recordsNumbersWithoutNamesOnce() {
    List<Milestone> milestones = List.of(new Milestone(FIRST, 42));

    assertThat(club.importing().previewRecord(milestones)).isEqualTo(1);
    assertThat(club.importing().record(milestones)).isEqualTo(1);
    assertThat(club.importing().record(milestones)).isZero();

    assertThat(register().milestones()).isEqualTo(milestones);
    assertThat(register().version()).isEqualTo(1);
  }

  @Nested
  class ANameThatIsWrittenOtherwise {
    @Test
    void isTheSameWithAnyApostropheCapitalOrSpace() {
      run(FIRST, "Conseil départemental de l'Hérault", "XDemat", "Nantes métropole");

      ImportReport report =
          run(SECOND, "Conseil départemental de l’Hérault", "XDEMAT", "Nantes  métropole ");

      assertThat(report.same()).hasSize(3);
      assertThat(report.spelt()).containsExactly(new ImportReport.Pair("XDemat", "XDEMAT"));
      assertThat(register().today().names())
          .containsExactly("Conseil départemental de l'Hérault", "Nantes métropole", "XDemat");
    }

    @Test
    void isOneBodyWhereAListNamesItTwice() {
      run(FIRST, "XDemat", "Atos", "Xdemat");

      assertThat(register().members()).extracting(Member::name).containsExactly("XDemat", "Atos");
    }

    @Test
    void isAnotherBodyWhereTheListNamesBoth() {
      run(FIRST, "Musée du quai Fictif");

      assertThat(run(FIRST, "Musée du quai Fictif", "Musée du quai Fictif Nord").added())
          .containsExactly("Musée du quai Fictif Nord");
    }

    @Test
    void isLeftOpenWhereItIsAlike() {
      run(FIRST, "SopraSteria", "Mintika");

      ImportReport report = run(SECOND, "Sopra Steria", "C6");

      assertThat(report.added()).containsExactly("C6");
      assertThat(report.probable())
          .containsExactly(
              new Resemblance("Sopra Steria", "SopraSteria", Resemblance.Reason.SPELLING));
      assertThat(report.gone()).containsExactly("Mintika");
      assertThat(register().today().names()).containsExactly("C6", "SopraSteria");
      assertThat(club.importedLists().days()).containsExactly(FIRST);
    }

    @Test
    void isAnotherBodyByAVerdictThatIsKept() {
      run(FIRST, "Xdemat");
      Roll facts = new Roll(Optional.empty(), List.of(Mention.of("X Demat")));
      Ruling apart = new Ruling("X Demat", "Xdemat", false);

      List<ImportReport> decided = club.importing().run(List.of(facts), List.of(apart));
      List<ImportReport> later = club.importing().run(List.of(facts), List.of());

      assertThat(decided.getFirst().unknown()).containsExactly("X Demat");
      assertThat(later).isEqualTo(decided);
      assertThat(club.importing().preview(List.of(facts), List.of())).isEqualTo(decided);
    }

    @Test
    void isTheNewNameOfAMemberByAVerdict() {
      run(FIRST, "SopraSteria", "Mintika");
      run(SECOND, "Sopra Steria");

      ImportReport report =
          run(SECOND, List.of(same("Sopra Steria", "SopraSteria")), "Sopra Steria");

      assertThat(report.renamed())
          .containsExactly(new ImportReport.Pair("SopraSteria", "Sopra Steria"));
      assertThat(register().on(FIRST).names()).containsExactly("Mintika", "SopraSteria");
      assertThat(register().on(SECOND).names()).containsExactly("Sopra Steria");
      assertThat(club.importedLists().days()).containsExactly(FIRST, SECOND);
      assertThat(run(THIRD, "Sopra Steria").same()).containsExactly("Sopra Steria");
    }

    @Test
    void isTheEarlierNameOfAMemberByAVerdict() {
      run(SECOND, "Sopra Steria");

      run(FIRST, List.of(same("SopraSteria", "Sopra Steria")), "SopraSteria");

      assertThat(register().on(FIRST).names()).containsExactly("SopraSteria");
      assertThat(register().on(SECOND).names()).containsExactly("Sopra Steria");
      assertThat(register().members()).hasSize(1);
    }

    @Test
    void isKeptAsAnAlias() {
      run(FIRST, List.of(same("SopraSteria", "Sopra Steria")), "SopraSteria", "Sopra Steria");

      assertThat(register().today().names()).containsExactly("SopraSteria");
      assertThat(run(SECOND, "SopraSteria", "Sopra Steria").probable()).isEmpty();
      assertThat(register().today().names()).containsExactly("SopraSteria");
    }

    @Test
    void isAnotherBodyByAVerdictFromThenOn() {
      run(FIRST, "SopraSteria", "Atos");
      run(SECOND, "Sopra Steria", "Atos");

      ImportReport report =
          run(
              SECOND,
              List.of(new Ruling("SopraSteria", "Sopra Steria", false)),
              "Sopra Steria",
              "Atos");

      assertThat(report.added()).containsExactly("Sopra Steria");
      assertThat(report.gone()).containsExactly("SopraSteria");
      assertThat(since("Sopra Steria")).isEqualTo(new Since.OnOrBefore(SECOND, Optional.of(FIRST)));
      assertThat(run(SECOND, "Sopra Steria", "Atos").probable()).isEmpty();
      assertThat(run(THIRD, "Sopra Steria", "SopraSteria", "Atos").probable()).isEmpty();
    }

    @Test
    void movesARenamingBackToTheListThatShowsIt() {
      run(FIRST, "SopraSteria");
      run(THIRD, List.of(same("Sopra Steria", "SopraSteria")), "Sopra Steria");

      run(SECOND, "Sopra Steria");

      assertThat(member("Sopra Steria").formerNames())
          .containsExactly(new FormerName("SopraSteria", SECOND));
    }
  }

  @Nested
  class AListThatSaysMore {
    @Test
    void setsWhatItSaysAndKeepsTheRest() {
      run(FIRST, "Atos");
      Facts kind = facts(OrganisationKind.COMPANY, Optional.empty());
      Facts town = facts(null, Optional.of("Œuilly"));

      assertThat(say("Atos", kind).said()).containsExactly("Atos");
      assertThat(say("Atos", town).said()).containsExactly("Atos");
      assertThat(say("Atos", town).said()).isEmpty();

      assertThat(member("Atos").profile().kind()).contains(OrganisationKind.COMPANY);
      assertThat(member("Atos").profile().town()).contains("Œuilly");
      assertThat(entries("Atos"))
          .containsExactly(What.IMPORTED, What.PROFILE_CHANGED, What.PROFILE_CHANGED);
    }

    @Test
    void takesNobodyAwayWithoutADate() {
      run(FIRST, "Atos", "CGI");

      ImportReport report = say("CGI", Facts.NONE);

      assertThat(report.gone()).isEmpty();
      assertThat(say("Personne", Facts.NONE).unknown()).containsExactly("Personne");
      assertThat(register().today().names()).containsExactly("Atos", "CGI");
    }

    @Test
    void keepsTheContactApart() {
      run(FIRST, "Atos");
      EmailAddress address = new EmailAddress("alice@example.org");
      Mention mention =
          new Mention(
              "Atos",
              List.of(),
              Optional.empty(),
              Optional.empty(),
              Facts.NONE,
              Optional.of(address));

      assertThat(run(mention).said()).containsExactly("Atos");
      assertThat(run(mention).said()).isEmpty();

      assertThat(club.contacts().find(member("Atos").reference()))
          .map(Contact::address)
          .contains(address);
      assertThat(entries("Atos")).containsExactly(What.IMPORTED, What.CONTACT_CHANGED);
      assertThat(register().version()).isEqualTo(1);
    }

    @Test
    void setsTheYearsThatItTells() {
      run(FIRST, "Atos");
      Since joined = new Since.On(LocalDate.of(2020, 3, 1));
      Until left = new Until.On(LocalDate.of(2022, 1, 31));

      run(period("Atos", Optional.of(joined), Optional.of(left)));
      run(period("CGI", Optional.of(joined), Optional.empty()));

      assertThat(stays("Atos"))
          .extracting(Stay::since, Stay::until)
          .containsExactly(tuple(joined, Optional.of(left)));
      assertThat(since("CGI")).isEqualTo(joined);
    }

    @Test
    void knowsFurtherNamesOfAMember() {
      run(FIRST, "Urssaf");
      Mention mention =
          new Mention(
              "Urssaf",
              List.of("ACOSS"),
              Optional.empty(),
              Optional.empty(),
              Facts.NONE,
              Optional.empty());

      run(mention);

      assertThat(member("ACOSS").aliases()).containsExactly("ACOSS");
      assertThat(run(SECOND, "ACOSS").same()).containsExactly("ACOSS");
      assertThat(register().today().names()).containsExactly("Urssaf");
    }

    private ImportReport say(String name, Facts facts) {
      return run(
          new Mention(
              name, List.of(), Optional.empty(), Optional.empty(), facts, Optional.empty()));
    }

    private Mention period(String name, Optional<Since> joined, Optional<Until> left) {
      return new Mention(name, List.of(), joined, left, Facts.NONE, Optional.empty());
    }

    private ImportReport run(Mention mention) {
      return club.importing()
          .run(List.of(new Roll(Optional.empty(), List.of(mention))), List.of())
          .getFirst();
    }

    private ImportReport run(LocalDate day, String... names) {
      return ImportMembersTest.this.run(day, names);
    }

    private Facts facts(@Nullable OrganisationKind kind, Optional<String> town) {
      return new Facts(
          Optional.empty(),
          Optional.ofNullable(kind),
          Optional.empty(),
          town,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }

  private static List<List<Stay>> staysAfter(List<Roll> rolls) {
    InMemoryClub other = new InMemoryClub();
    rolls.forEach(roll -> other.importing().run(List.of(roll), List.of()));
    Register register = other.registers().read();
    return List.of("Atos", "CGI", "RATP", "C6").stream()
        .map(name -> register.same(name).orElseThrow().stays())
        .toList();
  }

  private ImportReport run(LocalDate day, String... names) {
    return run(day, List.of(), names);
  }

  private ImportReport run(LocalDate day, List<Ruling> rulings, String... names) {
    return club.importing().run(List.of(Roll.of(day, List.of(names))), rulings).getFirst();
  }

  private static Ruling same(String one, String other) {
    return new Ruling(one, other, true);
  }

  private void joined(String name, LocalDate day) {
    Member member =
        new Member(
            Reference.derived(name),
            name,
            new Stay(new Since.On(day), Instant.EPOCH),
            Profile.UNKNOWN);
    MemberChange added = MemberChange.added(member, What.LISTED, Instant.EPOCH, Optional.empty());
    assertThat(club.registerChanges().write(List.of(added), register().version())).isTrue();
  }

  private Register register() {
    return club.registers().read();
  }

  private Member member(String name) {
    return register().same(name).orElseThrow();
  }

  private List<Stay> stays(String name) {
    return member(name).stays();
  }

  private Since since(String name) {
    return member(name).lastStay().since();
  }

  private List<What> entries(String name) {
    return club.entries(member(name).reference()).stream().map(RegisterEntry::what).toList();
  }
}
