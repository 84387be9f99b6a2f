package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import club.announce.AnnounceHandler;
import club.applicant.ApplicantHandler;
import club.core.Bytes;
import club.core.link.CodeCheck;
import club.core.link.MemberLinks;
import club.core.link.Token;
import club.core.logo.ChangeLogo;
import club.core.logo.Tiles;
import club.core.memory.InMemoryLogos;
import club.core.memory.Scene;
import club.core.request.Forms;
import club.entry.EntryHandler;
import club.logo.LogoHandler;
import club.review.ReviewHandler;
import club.web.Handler;
import club.web.HttpRequest;
import club.web.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever tries tokens learns nothing from an answer: on each route that takes one, all that are
/// none get the same bytes, those of another purpose too.
class UnknownTokenTest {
  private static final String ONE = "abcdefghijklmnopqrstuvwx23";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final Scene scene = new Scene();

  /// Unknown, too short, too long, of other letters, of another encoding, of no text.
  private static final List<String> NONE =
      List.of(
          "zyxwvutsrqponmlkjihgfedc76",
          "a",
          "a".repeat(25),
          "a".repeat(27),
          "a".repeat(10_000),
          "A".repeat(26),
          "1".repeat(26),
          "é".repeat(26),
          "../../review/" + ONE,
          "%00",
          "' OR 1=1 --",
          "<script>alert(1)</script>",
          "${jndi:ldap://x.example/a}",
          "a\r\nSet-Cookie: a=b",
          "null",
          " ");

  @ParameterizedTest
  @ValueSource(strings = {"review", "follow", "entry", "news", "logos"})
  void isAnsweredByTheSameBytes(String route) {
    Handler handler = handler(route);
    for (String method : List.of("GET", "POST")) {
      for (String accept : List.of("text/html", "application/json")) {
        HttpResponse unknown = handler.handle(request(route, method, accept, ONE));

        assertThat(unknown.status()).isIn(404, 405);
        assertThat(unknown.body()).isNotEmpty().doesNotContain(ONE);
        assertThat(NONE)
            .allSatisfy(
                token ->
                    assertThat(handler.handle(request(route, method, accept, token)))
                        .isEqualTo(unknown));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"entry", "news", "logos"})
  void isAnyTokenOfAnotherPurpose(String route) {
    var reference = scene.joins(Forms.least());
    scene.mails(reference);
    Token staff = scene.staffToken(reference, Scene.REVIEWERS.getFirst());
    Handler handler = handler(route);

    assertThat(handler.handle(request(route, "GET", "text/html", staff.value())))
        .isEqualTo(handler.handle(request(route, "GET", "text/html", ONE)));
  }

  private Handler handler(String route) {
    return switch (route) {
      case "review" ->
          new ReviewHandler(
              scene.decide(), scene.resend(), scene.warn(), Scene.CLUB, scene.clock());
      case "follow" ->
          new ApplicantHandler(scene.follow(), scene.amend(), Scene.CLUB, scene.clock());
      case "entry" ->
          new EntryHandler(
              scene.editEntry(),
              scene.askForEntry(),
              scene.askForFreshLink(),
              Scene.CLUB,
              scene.clock());
      case "news" -> new AnnounceHandler(scene.announce(), Scene.CLUB, scene.clock());
      default -> new LogoHandler(changeLogo(), Scene.CLUB, scene.clock());
    };
  }

  private ChangeLogo changeLogo() {
    return new ChangeLogo(
        new ChangeLogo.Ports(
            new MemberLinks(
                scene.table.links(), scene.table.registers(), scene.reviewers(), scene.clock()),
            new CodeCheck(scene.table.attempts(), scene.clock()),
            scene.table.registers(),
            scene.table.registerChanges(),
            new InMemoryLogos(),
            scene.table.outbox()),
        NO_TILES,
        scene.reviewers(),
        scene.clock());
  }

  private static final Tiles NO_TILES =
      new Tiles() {
        @Override
        public int width() {
          return 1;
        }

        @Override
        public int height() {
          return 1;
        }

        @Override
        public Bytes smaller(Bytes large) {
          return large;
        }
      };

  private static HttpRequest request(String route, String method, String accept, String token) {
    return new HttpRequest(
        method,
        "/api/" + route + "/" + token,
        Map.of("token", token),
        Map.of(),
        Map.of("accept", accept, "content-type", FORM),
        Bytes.of(method.equals("POST") ? "code=7KQ2MX&decision=accept" : ""));
  }
}
