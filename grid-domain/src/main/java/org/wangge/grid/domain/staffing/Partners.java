package org.wangge.grid.domain.staffing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.index.Positions;
import org.wangge.grid.domain.post.AbPair;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;

/** The other post of each AB pair, by position; the last pair counts where a post is in two. */
final class Partners {

  private final Positions<Post, PostId> posts;
  private final int[] partners;

  Partners(Positions<Post, PostId> posts, List<AbPair> pairs) {
    this.posts = posts;
    this.partners = new int[posts.size()];
    Arrays.fill(partners, Positions.NONE);
    for (AbPair pair : pairs) {
      int a = posts.of(pair.a());
      int b = posts.of(pair.b());
      partners[a] = b;
      partners[b] = a;
    }
  }

  Optional<PostId> of(PostId post) {
    int position = posts.of(post);
    return position == Positions.NONE || partners[position] == Positions.NONE
        ? Optional.empty()
        : Optional.of(posts.get(partners[position]).id());
  }
}
