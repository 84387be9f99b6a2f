package club.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder in which everything is kept: table, files, mails, secrets, checkpoints. One process
/// at a time holds it.
public final class DataFolder implements AutoCloseable {
  /// Of the folder's layout. Raised when an older program could not read it.
  static final int VERSION = 1;

  private static final String LOCK = "lock";

  private final Path folder;
  private final FileChannel lock;
  private final boolean isNew;

  private DataFolder(Path folder, FileChannel lock, boolean isNew) {
    this.folder = folder;
    this.lock = lock;
    this.isNew = isNew;
  }

  /// Takes the folder, and makes it if need be.
  ///
  /// @param fresh whether what is in it is thrown away
  ///
  ///   **Errors:** a `Problem` when it is in use, cannot be written to, holds something else, or
  ///   was written by a newer version.
  public static DataFolder open(Path path, boolean fresh) {
    Path folder = path.toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder);
      mustBeOurs(folder);
      FileChannel lock = lock(folder);
      forgetAddresses(folder);
      boolean isNew = fresh || version(folder).read().isEmpty();
      if (isNew) {
        clear(folder);
      } else {
        mustBeReadable(folder);
      }
      return new DataFolder(folder, lock, isNew);
    } catch (IOException | UncheckedIOException e) {
      throw new Problem(
          "The data folder " + folder + " cannot be written to: choose another with --data DIR.",
          e);
    }
  }

  /// Whether another process, or another part of this one, holds the folder.
  public static boolean isInUse(Path folder) {
    if (!Files.exists(folder.resolve(LOCK))) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
      return channel.tryLock() == null;
    } catch (OverlappingFileLockException e) {
      return true;
    } catch (IOException e) {
      throw new Problem(
          "The data folder " + folder + " cannot be written to: choose another with --data DIR.",
          e);
    }
  }

  /// Where the services of the system that holds the folder are reached, by the AWS SDK's own
  /// variables; empty if it has not come so far.
  public static Map<String, String> endpoints(Path folder) {
    Map<String, String> endpoints = new HashMap<>();
    endpointsFile(folder)
        .read()
        .map(Json::parse)
        .ifPresent(
            read ->
                read.properties()
                    .forEach(each -> endpoints.put(each.getKey(), each.getValue().asText())));
    return endpoints;
  }

  /// Says where its services are reached, for commands beside a system that runs.
  public void running(Map<String, String> endpoints) {
    ObjectNode written = Json.object();
    endpoints.forEach(written::put);
    endpointsFile(folder).write(Json.pretty(written));
  }

  /// The address of the site of the system that holds the folder, if it has come so far.
  public static Optional<URI> siteAddress(Path folder) {
    return siteAddressFile(folder).read().map(String::strip).map(URI::create);
  }

  /// Says where the site is reached, for commands beside a system that runs; and keeps it, for the
  /// links that a command writes when none does.
  public void runningAt(URI site) {
    state("site").write(site + "\n");
    siteAddressFile(folder).write(site + "\n");
  }

  /// Whether there is a club in the folder.
  public static boolean holdsClub(Path folder) {
    return version(folder).read().isPresent();
  }

  private static StateFile endpointsFile(Path folder) {
    return new StateFile(folder.resolve("endpoints.json"));
  }

  private static StateFile siteAddressFile(Path folder) {
    return new StateFile(folder.resolve("site-address"));
  }

  /// After a kill they name a system that is no more, and whose port another may have.
  private static void forgetAddresses(Path folder) throws IOException {
    Files.deleteIfExists(endpointsFile(folder).path());
    Files.deleteIfExists(siteAddressFile(folder).path());
  }

  /// Whether there is nothing in it yet. `complete` ends that.
  public boolean isNew() {
    return isNew;
  }

  /// What a new folder must have is in it. Before, the next start begins again.
  public void complete() {
    version(folder).write(VERSION + "\n");
  }

  public Path path(String name) {
    return folder.resolve(name);
  }

  public StateFile state(String name) {
    return new StateFile(folder.resolve(name));
  }

  /// Gives the folder back.
  @Override
  public void close() {
    try {
      forgetAddresses(folder);
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException("close " + folder, e);
    }
  }

  private static StateFile version(Path folder) {
    return new StateFile(folder.resolve("version"));
  }

  /// A folder with other things in it is never touched, since `--fresh` empties it.
  private static void mustBeOurs(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      if (!Files.exists(folder.resolve(LOCK)) && files.findAny().isPresent()) {
        throw new Problem(
            "The folder " + folder + " holds something else: choose another with --data DIR.");
      }
    }
  }

  private static FileChannel lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // Held by this very process: said below.
    }
    channel.close();
    throw new Problem(
        "The data folder "
            + folder
            + " is in use by a club that is running: stop that one, or"
            + " choose another folder with --data DIR.");
  }

  private static void clear(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.sorted(Comparator.reverseOrder()).toList();
    }
    // The version goes first: a kill half-way leaves a folder that counts as new.
    Files.deleteIfExists(version(folder).path());
    for (Path file : files) {
      if (!file.equals(folder) && !file.equals(folder.resolve(LOCK))) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static void mustBeReadable(Path folder) {
    String version = version(folder).read().orElse("").strip();
    if (!version.matches("[0-9]{1,9}") || Integer.parseInt(version) > VERSION) {
      throw new Problem(
          "The data in "
              + folder
              + " were written by a newer version of the club: update the code,"
              + " or choose another folder with --data DIR.");
    }
  }
}
