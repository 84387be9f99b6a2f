package club.admin;

import club.core.key.DropLinks;
import club.core.key.KeyName;
import club.core.key.RotateKeys;
import club.core.key.RotateKeys.Outcome;
import club.core.key.RotateKeys.Reason;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `rotate-keys`: gives the secrets a new key, or mails anew what leaked keys had made.
///
/// - `keys`: some of `follow`, `link`, `code`; all where it is absent
/// - `leaked`: true where somebody else may know them
/// - `mailAgain`: true for the second step after a leak, once the functions have the new keys; the
///   other arguments do not matter then
/// - Answer: `keys` with `key` and `dropped`, `leaked`, `ended` (links); or `ended` and `mailed`.
///   Never a key.
record RotateKeysCommand(RotateKeys rotateKeys, DropLinks links) implements Command {
  @Override
  public String word() {
    return "rotate-keys";
  }

  @Override
  public Answer run(Arguments arguments) {
    if (arguments.has("mailAgain")) {
      return mailAgain(arguments.isDryRun() ? links.preview() : links.mailAgain(), arguments);
    }
    List<String> words = arguments.texts("keys");
    Optional<String> odd = words.stream().filter(word -> KeyName.of(word).isEmpty()).findFirst();
    if (odd.isPresent()) {
      return new Answer.Refused("There is no such key: name follow, link or code.");
    }
    Set<KeyName> names =
        words.isEmpty()
            ? EnumSet.allOf(KeyName.class)
            : words.stream().flatMap(word -> KeyName.of(word).stream()).collect(Collectors.toSet());
    Reason reason = arguments.has("leaked") ? Reason.LEAKED : Reason.ROUTINE;
    return switch (arguments.isDryRun()
        ? rotateKeys.preview(names, reason)
        : rotateKeys.rotate(names, reason)) {
      case Outcome.Rotated rotated -> rotated(rotated, reason, arguments);
      case Outcome.Refused(List<RotateKeys.Young> young) -> new Answer.Refused(refusal(young));
    };
  }

  private static Answer rotated(Outcome.Rotated rotated, Reason reason, Arguments arguments) {
    ObjectNode content = JsonNodeFactory.instance.objectNode();
    ArrayNode keys = content.putArray("keys");
    rotated
        .rotations()
        .forEach(
            each -> keys.addObject().put("key", each.name().wire()).put("dropped", each.dropped()));
    content.put("leaked", reason == Reason.LEAKED).put("ended", rotated.endedLinks());
    return new Answer.Done(arguments.isDryRun() ? "previewed" : "rotated", content);
  }

  private static Answer mailAgain(DropLinks.Report report, Arguments arguments) {
    return new Answer.Done(
        arguments.isDryRun() ? "previewed" : "mailed-again",
        JsonNodeFactory.instance
            .objectNode()
            .put("ended", report.ended())
            .put("mailed", report.mailed()));
  }

  private static String refusal(List<RotateKeys.Young> young) {
    String which =
        young.stream()
            .map(
                each ->
                    "%s was rotated on %s and may be again from %s"
                        .formatted(each.name().wire(), day(each.since()), day(each.from())))
            .collect(Collectors.joining("; "));
    return "Links and codes that people hold still need the former key: "
        + which
        + ". Rotate the other keys alone with --key, or wait; where a key is known to a stranger, say"
        + " --leaked.";
  }

  private static String day(Instant instant) {
    return instant.toString().substring(0, 10);
  }
}
