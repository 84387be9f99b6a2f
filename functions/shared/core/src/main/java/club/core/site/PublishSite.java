package club.core.site;

import club.core.DependencyFailure;
import club.core.register.Member;
import club.core.register.MemberList;
import club.core.register.Register;
import club.core.register.Registers;
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
    int written = 0;
    for (int i = 0; i < TRIES; i++) {
      Map<String, Optional<Shelf.Shelved>> there =
          renderer.paths().stream().collect(Collectors.toMap(Function.identity(), shelf::read));
      Register register = registers.read();
      Round round = round(renderer.render(list(register)), there);
      written += round.written();
      if (round.overtaken() == 0) {
        return new Report(written, round.refused(), register.unreadable().size());
      }
    }
    throw new DependencyFailure("publish", "site", new IllegalStateException("overtaken"));
  }

  /// What was done: files written, files left since what lies there is newer or the new list is in
  /// doubt, rows of the register that could not be read.
  public record Report(int written, int refused, int unreadable) {}

  private record Round(int written, int refused, int overtaken) {}

  private Round round(List<PublicFile> files, Map<String, Optional<Shelf.Shelved>> there) {
    int written = 0;
    int refused = 0;
    int overtaken = 0;
    for (PublicFile file : files) {
      Optional<Shelf.Shelved> lies = there.getOrDefault(file.path(), Optional.empty());
      if (lies.filter(shelved -> shelved.bytes().equals(file.bytes())).isPresent()) {
        continue;
      }
      if (lies.filter(shelved -> isRefused(shelved, file)).isPresent()) {
        refused++;
      } else if (shelf.put(file, lies.map(Shelf.Shelved::tag))) {
        written++;
      } else {
        overtaken++;
      }
    }
    return new Round(written, refused, overtaken);
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
