package club.core.site;

import club.core.DependencyFailure;
import club.core.register.Member;
import club.core.register.MemberList;
import club.core.register.Register;
import club.core.register.Registers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Brings the public files in line with the register.
///
/// A page's version never goes back, in whatever order several publishers run: the published files
/// are read before the register, and each is replaced only if it is still the one that was read.
public final class PublishSite {
  private static final int TRIES = 5;

  /// A list that shrinks below half of what is published, from at least so many, is not believed.
  private static final int WORTH_A_DOUBT = 10;

  private final Shelf shelf;
  private final Registers registers;
  private final Renderer renderer;

  /// Reads the register, draws with `renderer`, writes to `shelf`.
  public PublishSite(Shelf shelf, Registers registers, Renderer renderer) {
    this.shelf = shelf;
    this.registers = registers;
    this.renderer = renderer;
  }

  /// Writes every file that differs from what the register gives.
  ///
  /// @throws DependencyFailure when the register or the shelf does not answer, or other publishers
  ///   were faster each time
  public Report publish() {
    List<String> written = new ArrayList<>();
    for (int i = 0; i < TRIES; i++) {
      Round round = round(shelf::put);
      written.addAll(round.written());
      if (round.overtaken().isEmpty()) {
        return new Report(written, round.refused(), round.unreadable());
      }
    }
    throw new DependencyFailure("publish", "site", new IllegalStateException("overtaken"));
  }

  /// What [#publish] would do now; writes nothing. With no file to write and none to refuse, the
  /// published bytes are those that the register gives.
  ///
  /// @throws DependencyFailure when the register or the shelf does not answer
  public Report compare() {
    Round round = round((file, expected) -> true);
    return new Report(round.written(), round.refused(), round.unreadable());
  }

  /// What was done.
  ///
  /// @param written the paths of files that were put, in the order of the writes
  /// @param refused the paths of files that were left, since what lies there is newer or the new
  ///   list is in doubt
  /// @param unreadable the keys of rows of the register that could not be read
  public record Report(List<String> written, List<String> refused, List<String> unreadable) {
    public Report {
      written = List.copyOf(written);
      refused = List.copyOf(refused);
      unreadable = List.copyOf(unreadable);
    }
  }

  private record Round(
      List<String> written, List<String> refused, List<String> overtaken, List<String> unreadable) {
    static Round of(List<String> unreadable) {
      return new Round(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), unreadable);
    }
  }

  /// Puts a file in the place of what was read; false where that is no longer there.
  private interface Put {
    boolean put(PublicFile file, Optional<String> expected);
  }

  /// Reads the files, then the register, and puts what differs.
  private Round round(Put put) {
    Map<String, Optional<Shelf.Shelved>> there =
        renderer.paths().stream().collect(Collectors.toMap(Function.identity(), shelf::read));
    Register register = registers.read();
    Round round = Round.of(register.unreadable());
    for (PublicFile file : renderer.render(list(register))) {
      Optional<Shelf.Shelved> lies = there.getOrDefault(file.path(), Optional.empty());
      if (lies.filter(shelved -> shelved.bytes().equals(file.bytes())).isPresent()) {
        continue;
      }
      if (lies.filter(shelved -> isRefused(shelved, file)).isPresent()) {
        round.refused().add(file.path());
      } else if (put.put(file, lies.map(Shelf.Shelved::tag))) {
        round.written().add(file.path());
      } else {
        round.overtaken().add(file.path());
      }
    }
    return round;
  }

  /// The same version with other bytes is a new deploy's drawing of the same list: it is written.
  private static boolean isRefused(Shelf.Shelved there, PublicFile file) {
    Mark published = Mark.in(there.bytes());
    Mark drawn = file.mark();
    return drawn.version() < published.version()
        || (published.members() >= WORTH_A_DOUBT && drawn.members() * 2 < published.members());
  }

  private static MemberList list(Register register) {
    return new MemberList(
        register.version(),
        register.changedOn(),
        register.members().stream().map(Member::name).toList());
  }
}
