package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Old mails outlive deploys: what an earlier version stored and mailed works with this one.
class KeptClubTest {
  @TempDir Path folder = Path.of("");

  static List<KeptClub> kept() {
    return KeptClub.all();
  }

  @ParameterizedTest
  @MethodSource("kept")
  void goesOnWithWhatAnEarlierVersionLeft(KeptClub kept) throws Exception {
    Path data = folder.resolve("data");
    Ran restored =
        run(
            "restore",
            kept.export().toString(),
            "--erasures",
            kept.erasures().toString(),
            "--data",
            data.toString());
    assertThat(restored.exit()).as(restored.errors()).isZero();
    Files.writeString(
        data.resolve("clock"),
        "%+d\n".formatted(Duration.between(Instant.now(), kept.at()).toSeconds() + 60));

    try (ClubProcess process = ClubProcess.start(data)) {
      Target club = new Target(process.address());
      int members = club.members().size();
      for (KeptClub.Link link : kept.links()) {
        assertThat(club.get(link.path()).statusCode()).as(link.path()).isEqualTo(200);
      }
      KeptClub.Link review =
          kept.links().stream()
              .filter(link -> link.kind().equals("review"))
              .filter(link -> !club.page(link.path()).select("[name=code]").isEmpty())
              .findFirst()
              .orElseThrow();

      assertThat(
              club.postForm(
                      review.path().replaceFirst("\\?.*", ""),
                      Map.of("decision", List.of("accept"), "code", List.of(review.code())))
                  .statusCode())
          .isEqualTo(200);

      club.awaitMembers(names -> names.size() == members + 1);
      club.awaitNoMailToSend();
      Ran verified = run("verify", "--data", data.toString());
      assertThat(verified.exit()).as(verified.output() + verified.errors()).isZero();
    }
  }

  private Ran run(String... arguments) throws Exception {
    return Ran.of(folder, arguments);
  }
}
