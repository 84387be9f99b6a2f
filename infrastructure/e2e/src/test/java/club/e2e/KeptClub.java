package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A club as one version left it: every row that it wrote, as `./club export` writes them, and
/// every live link that it mailed, with its code. Later versions must go on with both.
///
/// `-Dclub.keep=true` has [DrillTest] write what is kept under this name anew. Once a version is
/// deployed, what it left stays as it is: the next version adds a folder.
record KeptClub(String name) {
  private static final JsonMapper JSON = new JsonMapper();

  /// Every one there is.
  static List<KeptClub> all() {
    try (var folders = Files.list(root())) {
      return folders
          .map(folder -> new KeptClub(folder.getFileName().toString()))
          .sorted(java.util.Comparator.comparing(KeptClub::name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Its rows.
  Path export() {
    return root().resolve(name).resolve("club.export");
  }

  /// The ledger of what it erased, without which its rows are not put back.
  Path erasures() {
    return export().resolveSibling("erasures");
  }

  /// When it was kept, by its own clock.
  Instant at() {
    return Instant.parse(mails().get("at").asString());
  }

  /// A link that was live then.
  ///
  /// @param code empty for a link without one
  record Link(String kind, String path, String code) {}

  List<Link> links() {
    return mails()
        .get("links")
        .valueStream()
        .map(
            link ->
                new Link(
                    link.get("kind").asString(),
                    link.get("path").asString(),
                    link.get("code").asString()))
        .toList();
  }

  /// Writes the rows of a club that runs, and those of these links that open something.
  void write(Target club, Path data, List<MailedLink> links) {
    try {
      Files.createDirectories(export().getParent());
      Files.deleteIfExists(export());
      Path numbers =
          Files.writeString(data.resolve("numbers.csv"), "date,members\n2020-12-31,21\n");
      List<String> names = club.members();
      run(
          "import",
          numbers.toString(),
          "--different",
          names.get(0),
          names.get(1),
          "--data",
          data.toString());
      run("export", export().toString(), "--data", data.toString());
      keepErasures(data.resolve("bucket/bucket/erasures"));
      ObjectNode mails = JSON.createObjectNode().put("at", club.now().toString());
      for (MailedLink link : links) {
        if (link.token().isPresent() && club.get(link.path()).statusCode() == 200) {
          mails
              .withArray("/links")
              .addObject()
              .put("kind", link.mail().kind())
              .put("path", link.path())
              .put("code", link.mail().hasCode() ? link.mail().code() : "");
        }
      }
      Files.writeString(
          mailsFile(), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(mails) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void keepErasures(Path ledger) throws IOException {
    for (Path old : files(erasures())) {
      Files.delete(old);
    }
    for (Path file : files(ledger)) {
      Path copy = erasures().resolve(ledger.relativize(file).toString());
      Files.createDirectories(copy.resolveSibling(""));
      Files.copy(file, copy);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static void run(String... command) throws IOException, InterruptedException {
    Ran ran = Ran.of(Files.createTempDirectory("ran"), command);
    assertThat(ran.exit()).as(ran.errors()).isZero();
  }

  private JsonNode mails() {
    try {
      return JSON.readTree(Files.readString(mailsFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path mailsFile() {
    return export().resolveSibling("mails.json");
  }

  private static Path root() {
    return Repository.root().resolve("functions/shared/dynamodb/src/test/resources/kept");
  }
}
