package org.wangge.grid.examples.benchmark.country;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.staffing.Incumbency;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.domain.staffing.StaffingFacts;

/** Who acts for a post of one province, beside a hash map from post to appointment. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 40, time = 20, timeUnit = TimeUnit.MILLISECONDS)
@Fork(5)
public class Incumbents {

  /** A power of two, so that going round costs one instruction. */
  private static final int ASKED = 1 << 14;

  /** The code of the part of the country: a county of Ningxia, and all of Ningxia. */
  @Param({"640104", "64"})
  String within = "";

  private final Map<PostId, Appointment> map = new HashMap<>();
  private final PostId[] asked = new PostId[ASKED];
  private Staffing staffing = Staffing.of(CountryStaff.of(List.of())).orThrow();
  private int next;

  /**
   * Sets the province up and draws the posts.
   *
   * @throws IOException if the divisions cannot be read
   */
  @Setup
  public void draw() throws IOException {
    StaffingFacts facts =
        CountryStaff.of(Country.cut(Divisions.in(Path.of(Country.FOLDER)), within));
    staffing = Staffing.of(facts).orThrow();
    facts.appointments().forEach(appointment -> map.put(appointment.post(), appointment));
    List<Post> posts = facts.posts();
    SplittableRandom random = new SplittableRandom(64);
    for (int i = 0; i < ASKED; i++) {
      asked[i] = posts.get(random.nextInt(posts.size())).id();
    }
  }

  /** {@return the last appointment to a post, whoever is away} */
  @Benchmark
  public Appointment limit() {
    return map.get(asked[next++ & (ASKED - 1)]);
  }

  /** {@return who acts for a post, and why} */
  @Benchmark
  public Incumbency library() {
    return staffing.incumbent(asked[next++ & (ASKED - 1)], CountryStaff.NOON);
  }
}
