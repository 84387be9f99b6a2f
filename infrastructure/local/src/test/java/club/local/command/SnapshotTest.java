package club.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.local.ClubProblem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotTest {
  private final PaperClub club = new PaperClub();
  private final List<Object> pauses = new ArrayList<>();

  @Test
  void holdsEveryItemInTheOrderOfARestore() {
    club.items.put("a", 2);
    club.items.put("b", 0);
    club.items.put("c", 1);
    club.items.put("d", 0);

    assertThat(take()).containsExactly("b", "d", "c", "a");
    assertThat(pauses).isEmpty();
  }

  @Test
  void isOfOneInstantAlthoughTheClubWasWrittenTo() {
    club.items.put("m: request", 0);
    club.items.put("n: member", 0);
    List<Runnable> writes =
        new ArrayList<>(
            List.of(
                () -> {},
                // A transaction on both sides of what was read so far.
                () -> {
                  club.items.put("a: mail", 0);
                  club.items.put("z: history", 0);
                }));
    club.meanwhile =
        () -> {
          if (!writes.isEmpty()) {
            writes.removeFirst().run();
          }
        };

    assertThat(take()).containsExactly("a: mail", "m: request", "n: member", "z: history");
    assertThat(pauses).hasSize(1);
  }

  @Test
  void givesUpWhereTheClubIsNeverAtRest() {
    club.meanwhile =
        () -> {
          club.items.clear();
          club.items.put("m" + club.events.size(), 0);
        };

    assertThatThrownBy(this::take)
        .isInstanceOf(ClubProblem.class)
        .hasMessageContaining("try again");
  }

  private List<String> take() {
    return new Snapshot(new Operator(club), pauses::add).take();
  }
}
