package org.wangge.grid.sdk.calendar;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;

/** The folder that a file may name others of; nothing outside {@code root} is ever read. */
record CalendarFolder(Path root, Path here) {

  /** Makes both absolute, so that {@code .} and {@code ..} in them do not mislead. */
  CalendarFolder {
    root = root.toAbsolutePath().normalize();
    here = here.toAbsolutePath().normalize();
  }

  /** The folder of a file in it. */
  CalendarFolder of(Path file) {
    Path parent = file.getParent();
    return new CalendarFolder(root, parent == null ? root : parent);
  }

  Optional<Path> find(String name, Place place, CalendarLog log) {
    try {
      Path file = here.resolve(name).normalize();
      if (file.startsWith(root) && Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    } catch (InvalidPathException notAName) {
      // Not the name of any file: as if there were none.
    }
    log.add(
        Finding.error(
            "file-not-found",
            place,
            Text.format(
                "文件夹中没有文件“%s”", "There is no file '%s' in the folder", CalendarLog.shown(name)),
            Text.of(
                "请写本文件夹内文件的相对路径，如calendar.yaml；不能指向文件夹之外。",
                "Name a file in this folder or below it, such as calendar.yaml; none outside.")));
    return Optional.empty();
  }

  /** The name of a file as findings show it: from the root, the same on every machine. */
  String nameOf(Path file) {
    return root.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }
}
