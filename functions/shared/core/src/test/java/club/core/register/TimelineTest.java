package club.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Reference;
import club.core.contract.Examples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {
  private static final LocalDate DAY = LocalDate.of(2021, 12, 20);

  @Test
  void isEmptyWithoutMembers() {
    Timeline none = Timeline.of(List.of());

    assertThat(none.days()).isEmpty();
    assertThat(none.lastDay()).isEmpty();
    assertThat(none.today()).isEqualTo(new MemberList(LocalDate.EPOCH, List.of()));
    assertThat(none.countOn(DAY)).isZero();
  }

  @Test
  void showsEachMemberUnderTheNameOfTheDay() {
    Timeline lists = lists(member("Acoss", 0).renamed("Urssaf", DAY.plusDays(5)));

    assertThat(lists.days()).containsExactly(DAY, DAY.plusDays(5));
    assertThat(lists.on(DAY.minusDays(1)).names()).isEmpty();
    assertThat(lists.on(DAY).names()).containsExactly("Acoss");
    assertThat(lists.on(DAY.plusDays(4)).names()).containsExactly("Acoss");
    assertThat(lists.today().names()).containsExactly("Urssaf");
    assertThat(lists.changesOn(DAY.plusDays(5)).renamed())
        .singleElement()
        .satisfies(renamed -> assertThat(renamed.from()).isEqualTo("Acoss"));
  }

  @Test
  void countsWhoJoinsAndWhoLeaves() {
    Timeline lists =
        lists(
            member("Atos", 0).left(new Until.On(DAY.plusDays(3))),
            member("CGI", 1),
            member("Smile", 3));

    assertThat(lists.days()).containsExactly(DAY, DAY.plusDays(1), DAY.plusDays(3));
    assertThat(lists.countOn(DAY.minusDays(1))).isZero();
    assertThat(lists.countOn(DAY.plusDays(2))).isEqualTo(2);
    assertThat(lists.countOn(DAY.plusDays(9))).isEqualTo(2);
    assertThat(names(lists.changesOn(DAY.plusDays(3)).joined())).containsExactly("Smile");
    assertThat(names(lists.changesOn(DAY.plusDays(3)).left())).containsExactly("Atos");
    assertThat(lists.changesOn(DAY.plusDays(2)).isEmpty()).isTrue();
  }

  @Test
  void hasNoDayForAListingThatWasUndoneAtOnce() {
    assertThat(lists(member("Essai", 0).left(new Until.On(DAY))).days()).isEmpty();
  }

  @Test
  void hasNoDayForAStayThatFollowsAnotherWithoutABreak() {
    Member back =
        member("Atos", 0)
            .left(new Until.On(DAY.plusDays(2)))
            .back(new Stay(new Since.On(DAY.plusDays(2)), Examples.NOW), Profile.UNKNOWN);

    assertThat(lists(back).days()).containsExactly(DAY);
    assertThat(lists(back).today().names()).containsExactly("Atos");
  }

  @Test
  void sortsByTheSortKeyOfAMember() {
    Member sorted = member("Xelians", 0).with(Profile.UNKNOWN.withSortKey(Optional.of("Aa")));

    assertThat(lists(member("Atos", 0), sorted).today().names()).containsExactly("Xelians", "Atos");
  }

  /// The lists as a member's own methods give them, day by day.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void saysOfEachDayWhatTheMembersSay(long seed) {
    Random random = new Random(seed);
    List<Member> members = IntStream.range(0, 30).mapToObj(i -> some(i, random)).toList();
    Timeline lists = Timeline.of(members);
    List<LocalDate> changed = new ArrayList<>();

    for (int i = -1; i < 70; i++) {
      LocalDate day = DAY.plusDays(i);
      List<String> names =
          members.stream()
              .filter(member -> member.stayOn(day).isPresent())
              .map(member -> member.nameOn(day))
              .sorted(FrenchOrder.BY_NAME)
              .toList();
      assertThat(lists.on(day).names()).isEqualTo(names);
      assertThat(lists.countOn(day)).isEqualTo(names.size());
      assertThat(lists.changesOn(day)).isEqualTo(lists.between(day.minusDays(1), day));
      if (!lists.changesOn(day).isEmpty()) {
        changed.add(day);
      }
    }
    assertThat(lists.days()).containsExactlyElementsOf(changed);
  }

  private static Member some(int number, Random random) {
    Member member = member("Organisme " + number, random.nextInt(20));
    if (random.nextBoolean()) {
      member = member.renamed("Autre " + number, DAY.plusDays(20L + random.nextInt(10)));
    }
    if (random.nextBoolean()) {
      member = member.left(new Until.On(DAY.plusDays(25L + random.nextInt(10))));
      if (random.nextBoolean()) {
        LocalDate back = DAY.plusDays(35L + random.nextInt(10));
        member = member.back(new Stay(new Since.On(back), Examples.NOW), Profile.UNKNOWN);
      }
    }
    return random.nextBoolean()
        ? member.renamed("Encore " + number, DAY.plusDays(50L + random.nextInt(10)))
        : member;
  }

  private static Timeline lists(Member... members) {
    return Timeline.of(List.of(members));
  }

  private static List<String> names(List<Listed> listed) {
    return listed.stream().map(Listed::name).toList();
  }

  private static Member member(String name, int day) {
    return Examples.member(Reference.derived(name), name, new Since.On(DAY.plusDays(day)));
  }
}
