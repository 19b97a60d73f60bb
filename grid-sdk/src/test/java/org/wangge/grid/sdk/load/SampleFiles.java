package org.wangge.grid.sdk.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The good plan of the tests, and the folder of files that each have one mistake. */
public final class SampleFiles {

  private SampleFiles() {}

  /** {@return the folder with the good files and the wrong ones} */
  public static Path wrong() {
    try {
      return Path.of(SampleFiles.class.getResource("/wrong").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** {@return the plan folder without a mistake} */
  public static Path good() {
    return wrong().resolve("good");
  }

  /** The text of a file of the plan folder without a mistake. */
  public static String good(String file) {
    return read(good().resolve(file));
  }

  /** The files of a folder, by name. */
  static List<Path> files(String folder) {
    try (Stream<Path> files = Files.list(wrong().resolve(folder))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file. */
  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
