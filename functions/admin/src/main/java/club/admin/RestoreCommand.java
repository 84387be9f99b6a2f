package club.admin;

import club.core.archive.Restore;
import club.core.archive.Restore.Beginning;
import club.core.archive.Restore.Filling;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `restore`: fills an empty table from an export, in three steps.
///
/// - `file`: the digest of the export, the same in each step
/// - `step`: `begin`, then `fill` for each page with its `items` (the texts of an export, in the
///   order of their turns), then `end`
/// - Answer: after `begin` the outcome `begun`, `resumed` or `not_empty`; after `fill` how many
///   were `written` and how many were `there` already
record RestoreCommand(Restore restore) implements Command {
  @Override
  public String word() {
    return "restore";
  }

  @Override
  public Answer run(Arguments arguments) {
    Optional<String> file = arguments.text("file");
    if (file.isEmpty()) {
      return new Answer.Refused("Which export? Give the digest of its file.");
    }
    return switch (arguments.text("step").orElse("")) {
      case "begin" ->
          begun(arguments.isDryRun() ? restore.look(file.get()) : restore.begin(file.get()));
      case "fill" -> filled(restore.fill(file.get(), arguments.texts("items")));
      case "end" -> {
        restore.end(file.get());
        yield done("restored");
      }
      default -> new Answer.Refused("Which step of the restore? Give begin, fill or end.");
    };
  }

  private static Answer begun(Beginning beginning) {
    return switch (beginning) {
      case BEGUN, RESUMED, NOT_EMPTY -> done(beginning.name().toLowerCase(Locale.ROOT));
      case OTHER_UNDER_WAY ->
          new Answer.Refused(
              "A restore from another export was cut off: run that one again until it is done.");
    };
  }

  private static Answer filled(Filling filling) {
    return switch (filling) {
      case Filling.Filled(int written, int there) ->
          new Answer.Done(
              "filled",
              JsonNodeFactory.instance.objectNode().put("written", written).put("there", there));
      case Filling.NotBegun() -> new Answer.Refused("This restore was not begun: begin it.");
      case Filling.Unreadable() ->
          new Answer.Refused(
              "An item of the export cannot be read by this version: restore it with the version"
                  + " that wrote it, or a newer one.");
    };
  }

  private static Answer done(String outcome) {
    ObjectNode nothing = JsonNodeFactory.instance.objectNode();
    return new Answer.Done(outcome, nothing);
  }
}
