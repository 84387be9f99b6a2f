package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The drill on a stack: the bucket and the table are emptied, and an export of a table that was
/// recovered beside it is put back.
@Tag("stack")
@ExtendWith(ClubExtension.class)
class StackDrillTest {
  @TempDir Path folder = Path.of("");

  private final Target club;
  private final StackData stack = StackData.named(System.getProperty("club.stack", "club"));

  StackDrillTest(Target club) {
    this.club = club;
  }

  @Test
  void bringsBackTheSamePagesAndTheLinksThatWereMailed() throws Exception {
    Map<String, List<String>> form = Applicants.form();
    HttpResponse<String> answer = club.postForm("/api/join-requests", form);
    String follow = answer.headers().firstValue("location").orElseThrow();
    String reference = Target.reference(club.page(follow).text());
    Target.Mail mail = club.mail(one -> one.is("review", reference));
    club.mail(one -> one.is("acknowledgement", reference));
    stack.awaitNoMailUnderWay();
    Map<String, String> pages = club.pages();
    String file = folder.resolve("club.export").toString();
    assertThat(run("export", file).errors()).isEmpty();
    String recovered = stack.recover();

    stack.empty();
    assertThat(club.get("/").statusCode()).as("not even its error page").isEqualTo(403);
    assertThat(club.get(follow).statusCode()).isEqualTo(404);
    String again = folder.resolve("recovered.export").toString();
    Ran exported = Ran.of(folder, "export", again, "--stack", stack.name(), "--table", recovered);
    assertThat(exported.exit()).as(exported.errors()).isZero();
    assertThat(Path.of(again)).hasSameBinaryContentAs(Path.of(file));
    long start = System.nanoTime();
    Ran restored = run("restore", again);
    Duration took = Duration.ofNanos(System.nanoTime() - start);

    assertThat(restored.exit()).as(restored.errors()).isZero();
    assertThat(took).isLessThan(Duration.ofSeconds(60));
    System.out.println("The restore took " + took.toMillis() + " ms.");
    assertThat(club.pages()).isEqualTo(pages);
    assertThat(club.get(follow).statusCode()).isEqualTo(200);
    assertThat(club.accept(mail).statusCode()).isEqualTo(200);
    club.awaitMembers(names -> names.contains(Applicants.organisation(form)));
    assertThat(club.mails().stream().filter(one -> one.is("review", reference))).hasSize(1);
  }

  private Ran run(String command, String file) throws Exception {
    return Ran.of(folder, command, file, "--stack", stack.name());
  }
}
