package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The drill on a stack: mails of staff came into other hands, and all links are renewed.
@Tag("stack")
@ExtendWith(ClubExtension.class)
class StackLeakDrillTest {
  @TempDir Path folder = Path.of("");

  private final Target club;
  private final String stack = System.getProperty("club.stack", "club");

  StackLeakDrillTest(Target club) {
    this.club = club;
  }

  @Test
  void endsTheLinksThatWereMailedAndMailsFreshOnes() throws Exception {
    Map<String, List<String>> form = Applicants.form();
    HttpResponse<String> answer = club.postForm("/api/join-requests", form);
    String follow = answer.headers().firstValue("location").orElseThrow();
    String reference = Target.reference(club.page(follow).text());
    Target.Mail leaked = club.mail(one -> one.is("review", reference));
    StackData.named(stack).awaitNoMailUnderWay();

    Ran renewed = Ran.of(folder, "renew-links", "--stack", stack);

    assertThat(renewed.exit()).as(renewed.output() + renewed.errors()).isZero();
    System.out.print(renewed.output());
    Target.Mail fresh =
        club.mail(one -> one.is("review", reference) && !one.id().equals(leaked.id()));
    assertThat(club.accept(leaked).statusCode()).isEqualTo(410);
    assertThat(club.accept(fresh).statusCode()).isEqualTo(200);
    club.awaitMembers(names -> names.contains(Applicants.organisation(form)));
    assertThat(club.get(follow).statusCode()).isEqualTo(200);
  }
}
