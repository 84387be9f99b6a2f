package club.core.site;

import club.core.DependencyFailure;
import club.core.register.Register;
import club.core.register.Registers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Brings the public files in line with the register.
///
/// A page's version never goes back, in whatever order several publishers run: the published files
/// are read before the register, and each is replaced only if it has not changed since.
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
  /// @param refused the paths of the files that were left, since the published one is newer or the
  ///   new list is in doubt
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
  }

  /// Reads the files, then the register, and writes what differs.
  ///
  /// @param put replaces the file that was read; false where it has changed since
  private Pass pass(BiPredicate<PublicFile, Optional<String>> put) {
    Map<String, Optional<Shelf.Shelved>> there =
        renderer.paths().stream().collect(Collectors.toMap(Function.identity(), shelf::read));
    Register register = registers.read();
    Pass pass = Pass.of(register.unreadable());
    for (PublicFile file : renderer.render(register)) {
      Optional<Shelf.Shelved> lies = there.getOrDefault(file.path(), Optional.empty());
      if (lies.filter(shelved -> shelved.bytes().equals(file.bytes())).isPresent()) {
        continue;
      }
      if (lies.filter(shelved -> isRefused(shelved, file)).isPresent()) {
        pass.refused().add(file.path());
      } else if (put.test(file, lies.map(Shelf.Shelved::tag))) {
        pass.written().add(file.path());
      } else {
        pass.overtaken().add(file.path());
      }
    }
    return pass;
  }

  /// The same version with other bytes is the same list rendered by a newer deploy: it is written.
  private static boolean isRefused(Shelf.Shelved there, PublicFile file) {
    Mark published = Mark.in(there.bytes());
    Mark drawn = file.mark();
    return drawn.version() < published.version()
        || (published.members() >= WORTH_A_DOUBT && drawn.members() * 2 < published.members());
  }
}
