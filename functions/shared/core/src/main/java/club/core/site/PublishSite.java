package club.core.site;

import club.core.DependencyFailure;
import club.core.register.Register;
import club.core.register.Registers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/// Brings the public files in line with the register.
///
/// A page's version never goes back, in whatever order several publishers run: the published files
/// are listed before the register is read, and each is replaced only if it has not changed since.
/// Where a page that carries a mark must not be replaced, nothing that shows the register is.
public final class PublishSite {
  private static final int TRIES = 5;

  /// From this number of published members on, a list of less than half as many is not published.
  private static final int WORTH_A_DOUBT = 10;

  private final Shelf shelf;
  private final Registers registers;
  private final Renderer renderer;

  /// Reads the register, renders with `renderer`, writes to `shelf`.
  public PublishSite(Shelf shelf, Registers registers, Renderer renderer) {
    this.shelf = shelf;
    this.registers = registers;
    this.renderer = renderer;
  }

  /// Writes every file that differs from what the register yields.
  ///
  /// @throws DependencyFailure when the register or the shelf does not answer, or other publishers
  ///   were faster each time
  public Report publish() {
    List<String> written = new ArrayList<>();
    for (int i = 0; i < TRIES; i++) {
      Pass pass = pass(shelf::put);
      written.addAll(pass.written());
      if (pass.overtaken().isEmpty()) {
        return new Report(written, pass.refused(), pass.unreadable());
      }
    }
    throw new DependencyFailure("publish", "site", new IllegalStateException("overtaken"));
  }

  /// Reports what [#publish] would do now; writes nothing. Where no file is to be written or
  /// refused, the published bytes are those that the register yields.
  ///
  /// @throws DependencyFailure when the register or the shelf does not answer
  public Report compare() {
    Pass pass = pass((file, expected) -> true);
    return new Report(pass.written(), pass.refused(), pass.unreadable());
  }

  /// What was done.
  ///
  /// @param written the paths of the files that were written, in that order
  /// @param refused the paths of the pages that were left, since the published one is newer or the
  ///   new list is in doubt; with them, every other file that shows the register
  /// @param unreadable the keys of the register's rows that could not be read
  public record Report(List<String> written, List<String> refused, List<String> unreadable) {
    public Report {
      written = List.copyOf(written);
      refused = List.copyOf(refused);
      unreadable = List.copyOf(unreadable);
    }
  }

  private record Pass(
      List<String> written, List<String> refused, List<String> overtaken, List<String> unreadable) {
    static Pass of(List<String> unreadable) {
      return new Pass(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), unreadable);
    }

    void write(
        PublicFile file, Optional<String> there, BiPredicate<PublicFile, Optional<String>> put) {
      if (there.filter(file.tag()::equals).isPresent()) {
        return;
      }
      (put.test(file, there) ? written : overtaken).add(file.path());
    }
  }

  /// Lists the files, then reads the register, and writes what differs.
  ///
  /// @param put replaces the file that was listed; false where it has changed since
  private Pass pass(BiPredicate<PublicFile, Optional<String>> put) {
    Map<String, String> there = new HashMap<>(shelf.tags());
    Map<String, Shelf.Shelved> marked = marked(there.keySet());
    marked.forEach((path, shelved) -> there.put(path, shelved.tag()));
    Register register = registers.read();
    Pass pass = Pass.of(register.unreadable());
    Set<String> belongs = new HashSet<>();
    Consumer<PublicFile> write =
        file -> {
          belongs.add(file.path());
          pass.write(file, Optional.ofNullable(there.get(file.path())), put);
        };
    renderer.fixed().forEach(write);
    pass.refused().addAll(refused(marked, Mark.of(register)));
    if (pass.refused().isEmpty()) {
      renderer.render(register).forEachOrdered(write);
      if (register.unreadable().isEmpty()) {
        there.keySet().stream()
            .filter(path -> !belongs.contains(path))
            .sorted()
            .flatMap(path -> renderer.former(path).stream())
            .forEachOrdered(write);
      }
    }
    return pass;
  }

  private Map<String, Shelf.Shelved> marked(Set<String> there) {
    Map<String, Shelf.Shelved> marked = new LinkedHashMap<>();
    renderer.marked().stream()
        .filter(there::contains)
        .forEach(path -> shelf.read(path).ifPresent(read -> marked.put(path, read)));
    return marked;
  }

  /// The pages that must not be replaced by those of this register.
  private static List<String> refused(Map<String, Shelf.Shelved> marked, Mark drawn) {
    return marked.entrySet().stream()
        .filter(page -> isRefused(Mark.in(page.getValue().bytes()), drawn))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// The same version with other bytes is the same list rendered by a newer deploy: it is written.
  private static boolean isRefused(Mark published, Mark drawn) {
    return drawn.version() < published.version()
        || (published.members() >= WORTH_A_DOUBT && drawn.members() * 2 < published.members());
  }
}
