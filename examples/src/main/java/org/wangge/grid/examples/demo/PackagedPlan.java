package org.wangge.grid.examples.demo;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;

/**
 * A plan folder packaged with the program, as a {@link Path} like any other: inside {@code
 * grid.jar}, or on disk while the project is built.
 *
 * <p>To be closed after use; paths of it are of no use then.
 */
public final class PackagedPlan implements Closeable {

  private final Path directory;
  private final Closeable opened;

  private PackagedPlan(Path directory, Closeable opened) {
    this.directory = directory;
    this.opened = opened;
  }

  /**
   * Opens a plan folder.
   *
   * @param name the folder under {@code plans}, for example {@code lean}
   * @return the plan folder
   * @throws IOException if there is no such folder or it cannot be opened
   */
  public static PackagedPlan open(String name) throws IOException {
    String file = "/plans/" + name + "/plan.yaml";
    URL url = PackagedPlan.class.getResource(file);
    if (url == null) {
      throw new FileNotFoundException(file);
    }
    if (url.openConnection() instanceof JarURLConnection jar) {
      FileSystem files = FileSystems.newFileSystem(Path.of(uri(jar.getJarFileURL())));
      return new PackagedPlan(files.getPath("plans", name), files);
    }
    return new PackagedPlan(Path.of(uri(url)).resolveSibling(""), () -> {});
  }

  private static URI uri(URL url) throws IOException {
    try {
      return url.toURI();
    } catch (URISyntaxException e) {
      throw new IOException(url.toString(), e);
    }
  }

  /** {@return the folder} */
  public Path directory() {
    return directory;
  }

  @Override
  public void close() throws IOException {
    opened.close();
  }
}
