package club.core.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.Bytes;
import club.core.DependencyFailure;
import club.core.contract.Examples;
import club.core.memory.InMemoryClub;
import club.core.memory.InMemoryShelf;
import club.core.register.Member;
import club.core.register.MemberChange;
import club.core.register.Register;
import club.core.register.RegisterEntry;
import club.core.register.Registers;
import club.core.register.Roll;
import club.core.register.Since;
import club.core.register.Until;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublishSiteTest {
  private static final LocalDate DAY = LocalDate.of(2021, 12, 20);

  private final InMemoryClub club = new InMemoryClub();
  private final InMemoryShelf shelf = new InMemoryShelf();

  @Test
  void writesTheWholeSiteOfAnEmptyClub() {
    assertThat(publish("1")).isEqualTo(written("style.css", "index.html"));
    assertThat(shelf.files()).containsOnlyKeys("style.css", "index.html");
  }

  @Test
  void writesOnlyWhatDiffers() {
    publish("1");

    assertThat(publish("1")).isEqualTo(written());
    members("Atos");
    assertThat(publish("1")).isEqualTo(written("au/2021-12-20", "index.html"));
    assertThat(page()).contains("Atos");
  }

  @Test
  void rendersTheSameListAgainAfterADeploy() {
    members("Atos");
    publish("1");

    assertThat(publish("2")).isEqualTo(written("style.css", "index.html"));
  }

  @Test
  void neverGoesBackToAnOlderVersion() {
    members("Atos");
    publish("1");
    InMemoryClub older = new InMemoryClub();

    PublishSite.Report report =
        new PublishSite(shelf, older.registers(), new Sketch("1")).publish();

    assertThat(report)
        .isEqualTo(new PublishSite.Report(List.of(), List.of("index.html"), List.of()));
    assertThat(page()).contains("Atos");
  }

  @Test
  void doesNotReplaceALongListByAMuchShorterOne() {
    members(IntStream.range(0, 20).mapToObj(i -> "Organisme n° " + i).toArray(String[]::new));
    publish("1");
    InMemoryClub truncated = new InMemoryClub();
    for (String name : List.of("A1", "B2", "C3")) {
      members(truncated, name);
    }

    assertThat(new PublishSite(shelf, truncated.registers(), new Sketch("1")).publish())
        .isEqualTo(new PublishSite.Report(List.of(), List.of("index.html"), List.of()));
    assertThat(page()).contains("Organisme n° 19");
  }

  @Test
  void writesAPastPageOnceAndTodaysLast() {
    members(club, DAY, "Atos");
    publish("1");
    members(club, DAY.plusDays(1), "CGI");

    assertThat(publish("1")).isEqualTo(written("au/2021-12-21", "index.html"));
  }

  @Test
  void leavesEveryPageOfTheRegisterWhereTheFrontPageIsNewer() {
    members(club, DAY, "Atos");
    publish("1");
    InMemoryClub older = new InMemoryClub();
    members(older, DAY, "CGI");
    members(club, DAY, "Smile");
    publish("1");

    assertThat(new PublishSite(shelf, older.registers(), new Sketch("1")).publish().written())
        .isEmpty();
    assertThat(content("au/2021-12-20")).isEqualTo("[Atos, Smile]");
  }

  @Test
  void saysSoOnThePageOfADayOnWhichNothingChangedAfterAll() {
    members(club, DAY, "Atos");
    members(club, DAY.plusDays(1), "Essai");
    publish("1");
    undo("Essai");

    assertThat(publish("1")).isEqualTo(written("index.html", "au/2021-12-21"));
    assertThat(content("au/2021-12-21")).isEqualTo("no list");
    assertThat(publish("1")).isEqualTo(written());
  }

  @Test
  void keepsWhatNoLongerBelongsWhileARowCannotBeRead() {
    members(club, DAY, "Atos");
    publish("1");
    Registers broken = () -> new Register(2, List.of(), List.of(), List.of(), List.of("MEMBER#1"));

    assertThat(new PublishSite(shelf, broken, new Sketch("1")).publish())
        .isEqualTo(new PublishSite.Report(List.of("index.html"), List.of(), List.of("MEMBER#1")));
    assertThat(content("au/2021-12-20")).isEqualTo("[Atos]");
  }

  /// Its tags are from before the page that the other publisher wrote.
  @Test
  void aWriterThatStalledOverwritesNoNewerPastPage() {
    members(club, DAY, "Atos");
    Shelf stalled = overtaking("au/2021-12-20", () -> members(club, DAY, "CGI"));

    new PublishSite(stalled, club.registers(), new Sketch("1")).publish();

    assertThat(content("au/2021-12-20")).isEqualTo("[Atos, CGI]");
    assertThat(page()).contains("[Atos, CGI]").contains("version=2");
  }

  @Test
  void readsAgainWhenAnotherPublisherWasFaster() {
    members("Atos");
    Shelf raced = overtaking("index.html", () -> members("CGI"));

    new PublishSite(raced, club.registers(), new Sketch("1")).publish();

    assertThat(page()).contains("Atos").contains("CGI").contains("version=2");
  }

  @Test
  void failsWhenItIsOvertakenEachTime() {
    Shelf busy =
        new Shelf() {
          @Override
          public Map<String, String> tags() {
            return Map.of();
          }

          @Override
          public Optional<Shelved> read(String path) {
            return Optional.empty();
          }

          @Override
          public boolean put(PublicFile file, Optional<String> expected) {
            return false;
          }
        };

    assertThatThrownBy(() -> new PublishSite(busy, club.registers(), new Sketch("1")).publish())
        .isInstanceOf(DependencyFailure.class);
  }

  @Test
  void reportsWhatItWouldWriteAndWritesNothing() {
    assertThat(compare("1")).isEqualTo(written("style.css", "index.html"));
    assertThat(shelf.files()).isEmpty();

    publish("1");
    assertThat(compare("1")).isEqualTo(written());

    members("Atos");
    assertThat(compare("1")).isEqualTo(written("au/2021-12-20", "index.html"));
    assertThat(page()).doesNotContain("Atos");
  }

  @Test
  void reportsWhatItWouldRefuse() {
    members("Atos");
    publish("1");

    assertThat(new PublishSite(shelf, new InMemoryClub().registers(), new Sketch("1")).compare())
        .isEqualTo(new PublishSite.Report(List.of(), List.of("index.html"), List.of()));
  }

  /// The shelf, where another publisher is faster once, with this change.
  private Shelf overtaking(String path, Runnable change) {
    return new Shelf() {
      private boolean first = true;

      @Override
      public Map<String, String> tags() {
        return shelf.tags();
      }

      @Override
      public Optional<Shelved> read(String read) {
        return shelf.read(read);
      }

      @Override
      public boolean put(PublicFile file, Optional<String> expected) {
        if (first && file.path().equals(path)) {
          first = false;
          change.run();
          publish("1");
        }
        return shelf.put(file, expected);
      }
    };
  }

  private String content(String path) {
    return shelf.read(path).orElseThrow().bytes().text();
  }

  private static PublishSite.Report written(String... paths) {
    return new PublishSite.Report(List.of(paths), List.of(), List.of());
  }

  private PublishSite.Report publish(String edition) {
    return new PublishSite(shelf, club.registers(), new Sketch(edition)).publish();
  }

  private PublishSite.Report compare(String edition) {
    return new PublishSite(shelf, club.registers(), new Sketch(edition)).compare();
  }

  private String page() {
    return content("index.html");
  }

  private void members(String... names) {
    members(club, names);
  }

  private static void members(InMemoryClub club, String... names) {
    Roll roll = Roll.of(LocalDate.of(2021, 12, 20), List.of(names));
    club.importing().run(List.of(roll), List.of());
  }

  private static void members(InMemoryClub club, LocalDate day, String name) {
    Register register = club.registers().read();
    club.registerChanges()
        .write(Examples.added(Examples.member(name, new Since.On(day))), register.version());
  }

  private void undo(String name) {
    Register register = club.registers().read();
    Member member = register.same(name).orElseThrow();
    club.registerChanges()
        .write(
            List.of(
                MemberChange.of(
                    member,
                    member.left(new Until.On(member.lastStay().since().date())),
                    RegisterEntry.What.UNDONE,
                    Examples.NOW,
                    Optional.empty())),
            register.version());
  }

  /// A site of a style, a page for each day of change, and a front page.
  private record Sketch(String edition) implements Renderer {
    @Override
    public List<PublicFile> fixed() {
      return List.of(file("style.css", "/* " + edition, Mark.NONE));
    }

    @Override
    public List<String> marked() {
      return List.of("index.html");
    }

    @Override
    public Stream<PublicFile> render(Register register) {
      Mark mark = Mark.of(register);
      String page =
          "<meta name=\"club-list\" content=\"%s\">%s %s"
              .formatted(mark.content(), edition, register.today().names());
      return Stream.concat(
          register.days().stream()
              .map(day -> file("au/" + day, register.on(day).names().toString(), Mark.NONE)),
          Stream.of(file("index.html", page, mark)));
    }

    @Override
    public Optional<PublicFile> former(String path) {
      return path.startsWith("au/")
          ? Optional.of(file(path, "no list", Mark.NONE))
          : Optional.empty();
    }

    private static PublicFile file(String path, String content, Mark mark) {
      return new PublicFile(path, "text/plain", "", Bytes.of(content), mark);
    }
  }
}
