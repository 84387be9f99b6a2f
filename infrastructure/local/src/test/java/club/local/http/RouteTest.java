package club.local.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RouteTest {
  @Test
  void decodesAParameter() {
    Route route = new Route("/api/follow/{token}");

    assertThat(route.match("/api/follow/a%C3%A9+b").orElseThrow()).containsEntry("token", "aé+b");
  }

  @Test
  void takesOneSegmentForAParameter() {
    Route route = new Route("/api/follow/{token}");

    assertThat(route.match("/api/follow/")).isEmpty();
    assertThat(route.match("/api/follow/a/b")).isEmpty();
    assertThat(route.match("/api/follow/a/")).isEmpty();
  }

  @Test
  void takesAllThatFollowsForAGreedyParameter() {
    Route route = new Route("/api/follow/{token+}");

    assertThat(route.match("/api/follow/a/").orElseThrow()).containsEntry("token", "a/");
    assertThat(route.match("/api/follow/a/b%2E").orElseThrow()).containsEntry("token", "a/b.");
    assertThat(route.match("/api/follow/")).isEmpty();
  }

  @Test
  void comesAfterTheMoreSpecificRoutes() {
    assertThat(
            Stream.of(Route.DEFAULT, "/api/{all+}", "/api/{one}", "/api/a")
                .map(Route::new)
                .map(Route::rank))
        .containsExactly(3, 2, 1, 0);
    assertThat(new Route(Route.DEFAULT).match("/api/a//b").orElseThrow()).isEmpty();
  }

  @Test
  void takesAPathWithoutParametersAsItIs() {
    Route route = new Route("/api/a.b");

    assertThat(route.match("/api/a.b").orElseThrow()).isEmpty();
    assertThat(route.match("/api/a-b")).isEmpty();
  }
}
