package club.admin;

import club.core.Language;
import club.core.register.ImportMembers;
import club.core.register.MemberFile;
import club.core.register.Resemblance;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `import`: adds the members of a dated list.
///
/// - `name`: of the file, since its date may stand there; `text`: its content
/// - Answer: `report` with `date`, `added`, `same`, `probable`, `gone`
record ImportCommand(ImportMembers members) implements Command {
  @Override
  public String word() {
    return "import";
  }

  @Override
  public Answer run(Arguments arguments) {
    Optional<String> name = arguments.text("name");
    Optional<String> text = arguments.text("text");
    if (name.isEmpty() || text.isEmpty()) {
      return new Answer.Refused("Which list? Give the name and the text of a file.");
    }
    return switch (MemberFile.read(name.get(), text.get())) {
      case MemberFile.Reading.Refused(String reason) -> new Answer.Refused(reason);
      case MemberFile.Reading.Complete(MemberFile file) ->
          arguments.isDryRun()
              ? done("previewed", members.preview(file))
              : done("imported", members.run(file));
    };
  }

  private static Answer done(String outcome, ImportMembers.Report report) {
    ObjectNode content = JsonNodeFactory.instance.objectNode();
    ObjectNode json = content.putObject("report").put("date", report.date().toString());
    names(json.putArray("added"), report.added());
    names(json.putArray("same"), report.same());
    ArrayNode probable = json.putArray("probable");
    for (Resemblance each : report.probable()) {
      probable
          .addObject()
          .put("name", each.name())
          .put("existing", each.existing())
          .put("reason", each.reason().label(Language.ENGLISH));
    }
    names(json.putArray("gone"), report.gone());
    return new Answer.Done(outcome, content);
  }

  private static void names(ArrayNode array, List<String> names) {
    names.forEach(name -> array.addObject().put("name", name));
  }
}
