package club.local.http;

import static org.assertj.core.api.Assertions.assertThat;

import club.local.template.RouteDefinition;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RouteTest {
  @Test
  void decodesAParameter() {
    Route route = new Route(new RouteDefinition("GET", "/api/follow/{token}"));

    assertThat(route.match("GET", "/api/follow/a%C3%A9+b").orElseThrow().parameters())
        .containsEntry("token", "aé+b");
  }

  @Test
  void takesOneSegmentForAParameter() {
    Route route = new Route(new RouteDefinition("ANY", "/api/follow/{token}"));

    assertThat(route.match("GET", "/api/follow/")).isEmpty();
    assertThat(route.match("GET", "/api/follow/a/b")).isEmpty();
    assertThat(route.match("GET", "/api/follow/a/")).isEmpty();
  }

  @Test
  void takesTheRestOfThePathForAGreedyParameter() {
    Route route = new Route(new RouteDefinition("ANY", "/api/{rest+}"));

    assertThat(route.match("PUT", "/api/a/b").orElseThrow().parameters())
        .containsEntry("rest", "a/b");
  }

  @Test
  void putsTheMostSpecificFirst() {
    Stream<Route> routes =
        Stream.of("ANY /a/{b+}", "ANY /a/{b}", "ANY /a/c", "GET /a/c")
            .map(key -> key.split(" ", 2))
            .map(parts -> new Route(new RouteDefinition(parts[0], parts[1])))
            .sorted(Route.BY_SPECIFICITY);

    assertThat(routes.map(route -> route.match("GET", "/a/c").orElseThrow().routeKey()))
        .containsExactly("GET /a/c", "ANY /a/c", "ANY /a/{b}", "ANY /a/{b+}");
  }
}
