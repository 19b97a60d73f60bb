package org.wangge.grid.rules.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.wangge.grid.domain.post.PostId;

/** Says what a route should be: who leads, or nobody, by which reasons. */
final class ExpectedRoute {

  private ExpectedRoute() {}

  static Route.Routed assertLeads(Route route, String post, String... codes) {
    assertThat(route).isInstanceOf(Route.Routed.class);
    Route.Routed routed = (Route.Routed) route;
    assertThat(routed.lead().post()).isEqualTo(PostId.of(post));
    assertThat(routed.explanation().codes()).containsExactly(codes);
    return routed;
  }

  static void assertUnrouted(Route route, String... codes) {
    assertThat(route).isInstanceOf(Route.Unrouted.class);
    assertThat(route.explanation().codes()).containsExactly(codes);
  }
}
