package club.core.site;

import club.core.register.Register;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Renders the public site. The result depends on the arguments and the deploy's settings alone:
/// the same bytes on any machine, in any locale and zone.
public interface Renderer {
  /// The files that are the same whatever the register holds.
  List<PublicFile> fixed();

  /// The paths of the files that carry a mark, in the order of [#render].
  List<String> marked();

  /// The files that show the register, each rendered when the stream comes to it; those that carry
  /// a mark are last.
  Stream<PublicFile> render(Register register);

  /// What replaces a stored file that [#render] no longer yields; empty for a file that stays as it
  /// is.
  Optional<PublicFile> former(String path);
}
