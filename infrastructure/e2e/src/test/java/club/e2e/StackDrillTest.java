package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The drill on stacks: a new one takes over what an export of the first one holds, and opens the
/// links that the first one mailed. The same export comes from a table recovered beside the first
/// one's.
///
/// `-Dclub.successor` is the new stack's name, `-Dclub.successor.target` its address for now; its
/// `SiteUrl` is that of the first.
@Tag("stack")
@ExtendWith(ClubExtension.class)
class StackDrillTest {
  private static final String SUCCESSOR = System.getProperty("club.successor", "");

  @TempDir Path folder = Path.of("");

  private final Target club;
  private final Target successor =
      new Target(URI.create(System.getProperty("club.successor.target", "")));
  private final StackData stack = StackData.named(System.getProperty("club.stack", "club"));

  StackDrillTest(Target club) {
    this.club = club;
  }

  @Test
  void aNewStackTakesOverThePagesAndTheLinksThatTheFirstOneMailed() throws Exception {
    Map<String, List<String>> form = Applicants.form();
    HttpResponse<String> answer = club.postForm("/api/join-requests", form);
    String follow = answer.headers().firstValue("location").orElseThrow();
    String reference = Target.reference(club.page(follow).text());
    Target.Mail mail = club.mail(one -> one.is("review", reference));
    club.mail(one -> one.is("acknowledgement", reference));
    stack.awaitNoMailUnderWay();
    Map<String, String> pages = club.pages();
    String file = folder.resolve("club.export").toString();
    String recovered = folder.resolve("recovered.export").toString();
    succeeds("export", file, "--stack", stack.name());
    succeeds("export", recovered, "--stack", stack.name(), "--table", stack.recover());
    assertThat(Path.of(recovered)).hasSameBinaryContentAs(Path.of(file));
    assertThat(successor.get(follow).statusCode()).isEqualTo(404);
    assertThat(successor.accept(mail).statusCode()).isEqualTo(404);

    long start = System.nanoTime();
    succeeds("restore", recovered, "--erasures", ledger(recovered), "--stack", SUCCESSOR);
    Duration took = Duration.ofNanos(System.nanoTime() - start);

    assertThat(took).isLessThan(Duration.ofSeconds(60));
    System.out.println("The restore took " + took.toMillis() + " ms.");
    assertThat(successor.pages()).isEqualTo(pages);
    assertThat(successor.get(follow).statusCode()).isEqualTo(200);
    assertThat(successor.accept(mail).statusCode()).isEqualTo(200);
    successor.awaitMembers(names -> names.contains(Applicants.organisation(form)));
    assertThat(successor.mail(one -> one.is("decision", reference)).text())
        .contains(Applicants.organisation(form));
    assertThat(successor.mails().stream().filter(one -> one.is("review", reference))).hasSize(1);
    assertThat(club.members()).doesNotContain(Applicants.organisation(form));
  }

  /// A ledger of erasures of that name, in which nothing was erased.
  private String ledger(String export) throws Exception {
    Path erasures = Files.createDirectories(folder.resolve("erasures"));
    String header = Files.readAllLines(Path.of(export)).getFirst();
    Files.writeString(erasures.resolve("name"), Target.parse(header).get("erasures").asString());
    return erasures.toString();
  }

  private void succeeds(String... command) throws Exception {
    Ran ran = Ran.of(folder, command);
    assertThat(ran.exit()).as(ran.output() + ran.errors()).isZero();
  }
}
