package org.wangge.grid.examples.benchmark.country;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.staffing.Incumbency;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.domain.staffing.StaffingFacts;
import org.wangge.grid.examples.benchmark.country.Divisions.Division;

/**
 * Loads the whole country and asks who acts for its posts.
 *
 * <p>Prints the time to build the facts and to check them, the heap that stays, and the time of a
 * look-up beside {@code HashMap.get} of the same post in the same run.
 */
public final class Country {

  private static final int ASKED = 1 << 20;
  private static final int ROUNDS = 7;
  static final String FOLDER = "../shared/data/cn-divisions";

  private Country() {}

  /**
   * Runs it.
   *
   * @param arguments the folder of the divisions, beside the project where none is given; then the
   *     code of a province or county to which the country shall be cut, where one shall
   * @throws IOException if the divisions cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    String within = arguments.length > 1 ? arguments[1] : "";
    List<Division> divisions =
        cut(Divisions.in(Path.of(arguments.length > 0 ? arguments[0] : FOLDER)), within);
    long empty = heap();
    long start = cpu();
    long begun = System.nanoTime();
    StaffingFacts facts = CountryStaff.of(divisions);
    long built = cpu();
    Result<Staffing> result = Staffing.of(facts);
    long checked = cpu();
    long ended = System.nanoTime();
    Staffing staffing = result.orThrow();
    say("grids %,d, posts %,d", facts.organisation().grids().size(), facts.posts().size());
    say("appointments %,d, absences %,d", facts.appointments().size(), facts.absences().size());
    say("findings %,d", result.findings().size());
    result = null;
    say("loaded in %.1f s", (ended - begun) / 1e9);
    say("of the processor: facts and grid tree %.1f s", (built - start) / 1e9);
    say("of the processor: staffing checked %.1f s", (checked - built) / 1e9);
    say("heap retained %.2f GiB", (heap() - empty) / (double) (1 << 30));
    lookUps(staffing);
    counties(staffing);
  }

  /** A division, those above it and those below it. */
  static List<Division> cut(List<Division> divisions, String code) {
    return divisions.stream()
        .filter(d -> d.code().startsWith(code) || code.startsWith(d.code()))
        .toList();
  }

  private static void lookUps(Staffing staffing) {
    Map<PostId, Appointment> map = new HashMap<>();
    for (Appointment appointment : staffing.facts().appointments()) {
      map.put(appointment.post(), appointment);
    }
    List<Post> posts = staffing.facts().posts();
    SplittableRandom random = new SplittableRandom(1);
    PostId[] anywhere = new PostId[ASKED];
    PostId[] nearby = new PostId[ASKED];
    for (int i = 0; i < ASKED; i++) {
      anywhere[i] = posts.get(random.nextInt(posts.size())).id();
      // Some four thousand posts are about those of a county.
      nearby[i] =
          posts.get(posts.size() / 2 + random.nextInt(Math.min(4096, posts.size() / 2))).id();
    }
    ToIntFunction<PostId> limit = id -> map.get(id).person().id().length();
    ToIntFunction<PostId> incumbent =
        id ->
            staffing.incumbent(id, CountryStaff.NOON) instanceof Incumbency.Filled filled
                ? filled.persons().get(0).id().length()
                : 0;
    compare("posts anywhere", anywhere, limit, incumbent);
    compare("posts of one county", nearby, limit, incumbent);
  }

  private static void compare(
      String what, PostId[] asked, ToIntFunction<PostId> limit, ToIntFunction<PostId> incumbent) {
    List<Double> plain = new ArrayList<>();
    List<Double> full = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      plain.add(nanos(asked, limit));
      full.add(nanos(asked, incumbent));
    }
    double map = median(plain);
    double library = median(full);
    say("%s: incumbent %.0f ns, map %.0f ns, ratio %.1f", what, library, map, library / map);
  }

  private static double nanos(PostId[] asked, ToIntFunction<PostId> answer) {
    long sum = 0;
    long start = cpu();
    for (PostId id : asked) {
      sum += answer.applyAsInt(id);
    }
    long time = cpu() - start;
    if (sum == 0) {
      throw new IllegalStateException("Nobody acts for any post");
    }
    return (double) time / asked.length;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static void counties(Staffing staffing) {
    List<Grid> counties =
        staffing.organisation().grids().stream()
            .filter(grid -> grid.level().equals(CountryOrganisation.level("county")))
            .toList();
    int posts = 0;
    long start = cpu();
    for (Grid county : counties) {
      posts += below(staffing, county);
    }
    double time = cpu() - start;
    say(
        "all incumbents of a county: %,d posts in %.2f ms, over all %,d counties %.0f ns a post",
        posts / counties.size(), time / counties.size() / 1e6, counties.size(), time / posts);
  }

  /** Asks for every post of a grid and of all inside it. */
  static int below(Staffing staffing, Grid grid) {
    Organisation organisation = staffing.organisation();
    int filled = 0;
    for (Post post : staffing.serving(grid.id())) {
      filled +=
          staffing.incumbent(post.id(), CountryStaff.NOON) instanceof Incumbency.Filled ? 1 : 0;
    }
    for (Grid child : organisation.children(grid.id())) {
      filled += below(staffing, child);
    }
    return filled;
  }

  /** What this thread has had of the processor: others may share it. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static void say(String line, Object... values) {
    System.out.println(String.format(Locale.ROOT, line, values));
  }
}
