package club.core.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.Bytes;
import club.core.DependencyFailure;
import club.core.memory.InMemoryClub;
import club.core.memory.InMemoryShelf;
import club.core.register.Register;
import club.core.register.Roll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PublishSiteTest {
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
    assertThat(publish("1")).isEqualTo(written("index.html"));
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
  void readsAgainWhenAnotherPublisherWasFaster() {
    members("Atos");
    Shelf raced =
        new Shelf() {
          private boolean first = true;

          @Override
          public Optional<Shelved> read(String path) {
            return shelf.read(path);
          }

          @Override
          public boolean put(PublicFile file, Optional<String> expected) {
            if (first && file.path().equals("index.html")) {
              first = false;
              members("CGI");
              publish("1");
            }
            return shelf.put(file, expected);
          }
        };

    new PublishSite(raced, club.registers(), new Sketch("1")).publish();

    assertThat(page()).contains("Atos").contains("CGI").contains("version=2");
  }

  @Test
  void failsWhenItIsOvertakenEachTime() {
    Shelf busy =
        new Shelf() {
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
    assertThat(compare("1")).isEqualTo(written("index.html"));
    assertThat(page()).doesNotContain("Atos");
  }

  @Test
  void reportsWhatItWouldRefuse() {
    members("Atos");
    publish("1");

    assertThat(new PublishSite(shelf, new InMemoryClub().registers(), new Sketch("1")).compare())
        .isEqualTo(new PublishSite.Report(List.of(), List.of("index.html"), List.of()));
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
    return shelf.read("index.html").orElseThrow().bytes().text();
  }

  private void members(String... names) {
    members(club, names);
  }

  private static void members(InMemoryClub club, String... names) {
    Roll roll = Roll.of(LocalDate.of(2021, 12, 20), List.of(names));
    club.importing().run(List.of(roll), List.of());
  }

  /// A site of two files.
  private record Sketch(String edition) implements Renderer {
    @Override
    public List<String> paths() {
      return List.of("style.css", "index.html");
    }

    @Override
    public List<PublicFile> render(Register register) {
      Mark mark = new Mark(register.version(), register.present().size());
      String page =
          "<meta name=\"club-list\" content=\"%s\">%s %s"
              .formatted(mark.content(), edition, register.today().names());
      return List.of(
          new PublicFile("style.css", "text/css", "", Bytes.of("/* " + edition), Mark.NONE),
          new PublicFile("index.html", "text/html", "", Bytes.of(page), mark));
    }
  }
}
