package club.core.site;

import club.core.register.Register;
import java.util.List;

/// Renders the whole public site of a register. The result depends on the argument and the deploy's
/// settings alone: the same bytes on any machine, in any locale and zone.
public interface Renderer {
  /// The paths of all files, in the order of [#render].
  List<String> paths();

  /// The files, those that show no list first, the front page last.
  List<PublicFile> render(Register register);
}
