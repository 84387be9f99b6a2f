package club.admin;

import club.core.archive.Archive;
import club.core.archive.ArchivedItem;
import club.core.archive.RestoreMark;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `export`: a page of all data, as large as an answer may be.
///
/// - `after`: the `next` of the page before; absent for the first page
/// - Answer: `items`, each with `turn` and `text` (see [ArchivedItem]), and `next` unless this is
///   the last page
record ExportCommand(Archive archive, RestoreMark mark) implements Command {
  @Override
  public String word() {
    return "export";
  }

  @Override
  public Answer run(Arguments arguments) {
    if (mark.read().isPresent()) {
      return new Answer.Refused(
          "A restore was cut off, so that data are missing: run that restore again first.");
    }
    Archive.Page page = archive.page(arguments.text("after"));
    ObjectNode content = JsonNodeFactory.instance.objectNode();
    ArrayNode items = content.putArray("items");
    for (ArchivedItem item : page.items()) {
      items.addObject().put("turn", item.turn()).put("text", item.text());
    }
    Optional<String> next = page.next();
    next.ifPresent(cursor -> content.put("next", cursor));
    return new Answer.Done("exported", content);
  }
}
