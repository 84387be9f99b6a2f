package club.local;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// The data folder: table, files, mails, secrets, checkpoints. One process at a time holds it.
public final class DataFolder implements AutoCloseable {
  /// The version of the folder's layout, raised when an older program cannot read it.
  static final int VERSION = 1;

  private static final String LOCK = "lock";
  private static final String ENDPOINTS = "endpoints.json";
  private static final String PARAMETERS = "parameters.json";

  private final Path folder;
  private final FileChannel lock;
  private final boolean isNew;

  private DataFolder(Path folder, FileChannel lock, boolean isNew) {
    this.folder = folder;
    this.lock = lock;
    this.isNew = isNew;
  }

  /// Takes the folder, and creates it if need be.
  ///
  /// @param fresh whether to delete its content
  /// @throws ClubProblem when it is in use, cannot be written to, holds something else, or was
  ///   written by a newer version
  public static DataFolder open(Path path, boolean fresh) {
    Path folder = path.toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder);
      mustBeOurs(folder);
      FileChannel lock = FileChannel.open(folder.resolve(LOCK), CREATE, WRITE);
      if (!take(lock)) {
        lock.close();
        throw new ClubProblem(
            "The data folder %s is in use by a club that is running: stop that one, or choose another folder with --data DIR."
                .formatted(folder));
      }
      forgetEndpoints(folder);
      boolean isNew = fresh || !holdsClub(folder);
      if (isNew) {
        clear(folder);
      } else {
        mustBeReadable(folder);
      }
      return new DataFolder(folder, lock, isNew);
    } catch (IOException | UncheckedIOException e) {
      throw unusable(folder, e);
    }
  }

  /// Whether another process, or another part of this one, holds the folder.
  public static boolean isInUse(Path folder) {
    if (!Files.exists(folder.resolve(LOCK))) {
      return false;
    }
    try (FileChannel lock = FileChannel.open(folder.resolve(LOCK), WRITE)) {
      return !take(lock);
    } catch (IOException e) {
      throw unusable(folder, e);
    }
  }

  /// Whether there is a club in the folder.
  public static boolean holdsClub(Path folder) {
    return file(folder, "version").read().isPresent();
  }

  /// The addresses of the services of the system that holds the folder, by the AWS SDK's variables;
  /// empty while it starts.
  public static Map<String, String> endpoints(Path folder) {
    return values(folder, ENDPOINTS);
  }

  /// The parameters of the template with which that system was started, in place of their defaults.
  public static Map<String, String> parameters(Path folder) {
    return values(folder, PARAMETERS);
  }

  /// Writes what commands need to know while the system runs: its parameters, and then the
  /// addresses of its services.
  public void running(Map<String, String> parameters, Map<String, String> endpoints) {
    state(PARAMETERS).write(Json.pretty(object(parameters)));
    state(ENDPOINTS).write(Json.pretty(object(endpoints)));
  }

  /// Writes the address of the site, for the links that a command writes.
  public void runningAt(URI site) {
    state("site").write(site + "\n");
  }

  /// Whether the folder is new: until `complete`.
  public boolean isNew() {
    return isNew;
  }

  /// Marks a new folder as complete. Until then, the next start begins again.
  public void complete() {
    state("version").write(VERSION + "\n");
  }

  public Path path(String name) {
    return folder.resolve(name);
  }

  public StateFile state(String name) {
    return file(folder, name);
  }

  /// Gives the folder back.
  @Override
  public void close() {
    try {
      forgetEndpoints(folder);
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException("close " + folder, e);
    }
  }

  private static Map<String, String> values(Path folder, String name) {
    Map<String, String> values = new HashMap<>();
    file(folder, name)
        .read()
        .map(Json::parse)
        .ifPresent(
            read ->
                read.properties()
                    .forEach(each -> values.put(each.getKey(), each.getValue().asString())));
    return values;
  }

  private static ObjectNode object(Map<String, String> values) {
    ObjectNode written = Json.object();
    values.forEach(written::put);
    return written;
  }

  private static StateFile file(Path folder, String name) {
    return new StateFile(folder.resolve(name));
  }

  /// Takes the lock; false if another process, or this one, holds it.
  private static boolean take(FileChannel lock) throws IOException {
    try {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /// A folder that holds anything else is refused, since `--fresh` empties it.
  private static void mustBeOurs(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      if (!Files.exists(folder.resolve(LOCK)) && files.findAny().isPresent()) {
        throw new ClubProblem(
            "The folder " + folder + " holds something else: choose another with --data DIR.");
      }
    }
  }

  /// After a kill they name a system that is gone, and whose port another process may have taken.
  private static void forgetEndpoints(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(ENDPOINTS));
  }

  private static void clear(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.sorted(Comparator.reverseOrder()).toList();
    }
    // The version goes first: a kill half-way leaves a folder that counts as new.
    Files.deleteIfExists(folder.resolve("version"));
    for (Path file : files) {
      if (!file.equals(folder) && !file.equals(folder.resolve(LOCK))) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static void mustBeReadable(Path folder) {
    String version = file(folder, "version").read().orElse("").strip();
    if (!version.matches("[0-9]{1,9}") || Integer.parseInt(version) > VERSION) {
      throw new ClubProblem(
          "The data in %s were written by a newer version of the club: update the code, or choose another folder with --data DIR."
              .formatted(folder));
    }
  }

  private static ClubProblem unusable(Path folder, Exception cause) {
    return new ClubProblem(
        "The data folder " + folder + " cannot be written to: choose another with --data DIR.",
        cause);
  }
}
