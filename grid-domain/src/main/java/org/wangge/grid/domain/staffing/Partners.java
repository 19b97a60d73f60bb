package org.wangge.grid.domain.staffing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.index.Groups;
import org.wangge.grid.domain.index.Positions;
import org.wangge.grid.domain.post.AbPair;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;

/** The AB pairs of each post that act; those withdrawn are left out. */
final class Partners {

  private final Positions<Post, PostId> posts;
  private final List<AbPair> pairs;
  private final Groups byPost;

  Partners(Positions<Post, PostId> posts, List<AbPair> pairs) {
    this.posts = posts;
    this.pairs = pairs;
    this.byPost =
        Groups.filled(
            posts.size(),
            sink -> {
              for (int i = 0; i < pairs.size(); i++) {
                put(sink, pairs.get(i), i);
              }
            });
  }

  private void put(Groups.Sink sink, AbPair pair, int position) {
    if (!pair.isWithdrawn()) {
      sink.put(posts.of(pair.a()), position);
      if (!pair.a().equals(pair.b())) {
        sink.put(posts.of(pair.b()), position);
      }
    }
  }

  /** All pairs of a post, in the order given. */
  List<AbPair> pairs(PostId post) {
    int position = posts.of(post);
    return position == Positions.NONE ? List.of() : byPost.list(position, pairs);
  }

  /** A post is in one pair at most at any instant: {@link PairCheck} refuses two. */
  Optional<AbPair> pair(PostId post, Instant at) {
    int position = posts.of(post);
    if (position != Positions.NONE) {
      for (int i = byPost.start(position); i < byPost.end(position); i++) {
        AbPair pair = pairs.get(byPost.member(i));
        if (pair.period().contains(at)) {
          return Optional.of(pair);
        }
      }
    }
    return Optional.empty();
  }

  /** The first pair given before another that a post is in at the same time. */
  Optional<Integer> earlier(PostId post, int pair) {
    int position = posts.of(post);
    for (int i = byPost.start(position); byPost.member(i) < pair; i++) {
      int before = byPost.member(i);
      if (pairs.get(before).period().intersection(pairs.get(pair).period()).isPresent()) {
        return Optional.of(before);
      }
    }
    return Optional.empty();
  }
}
