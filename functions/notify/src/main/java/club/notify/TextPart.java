package club.notify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Renders a mail as plain text: blocks separated by an empty line, lines not wrapped. The transfer
/// encoding keeps the transmitted lines short.
final class TextPart {
  private final Wording wording;
  private final Mail mail;

  private TextPart(Mail mail, Wording wording) {
    this.mail = mail;
    this.wording = wording;
  }

  /// The text, with `\n` as line end.
  static String of(Mail mail, Wording wording) {
    return new TextPart(mail, wording).draw();
  }

  private String draw() {
    List<String> parts = new ArrayList<>(List.of(underlined(mail.title(), "="), mail.context()));
    mail.blocks().stream().map(this::draw).forEach(parts::add);
    return parts.stream().map(Foreign::plain).collect(Collectors.joining("\n\n", "", "\n"));
  }

  private String draw(Block block) {
    return switch (block) {
      case Block.Heading(String text) -> underlined(text, "-");
      case Block.Paragraph(String text) -> text;
      case Block.Note(String start, String text) -> (start + " " + text).strip();
      case Block.Alert alert ->
          "-----\n" + alert.title() + "\n" + String.join("\n", alert.sentences()) + "\n-----";
      case Block.Words words ->
          words.lines().stream()
              .map(line -> (words.stranger() ? "> " : "") + Foreign.mark(line))
              .collect(Collectors.joining("\n"));
      case Block.Contact contact ->
          Stream.of(
                  Stream.of(contact.name() + ", " + contact.role()),
                  contact.ways().stream().map(Block.Way::label),
                  Stream.of(contact.note()))
              .flatMap(lines -> lines)
              .collect(Collectors.joining("\n"));
      case Block.Facts facts ->
          facts.facts().stream()
              .map(fact -> labelled(fact.label(), " ", fact.value()))
              .collect(Collectors.joining("\n"));
      case Block.Button button -> labelled(button.label(), "\n", button.address());
      case Block.Choice choice ->
          String.join(
              "\n",
              choice.hint(),
              "",
              labelled(wording.say("mail.code"), " ", choice.code()),
              "",
              labelled(offers(choice), "\n", choice.address()),
              "",
              choice.note());
    };
  }

  /// What the page offers, as the buttons say it; without them an address alone would not tell.
  private static String offers(Block.Choice choice) {
    return Stream.concat(choice.buttons().stream(), choice.more().stream())
        .map(button -> button.label().replace("…", ""))
        .collect(Collectors.joining(" · "));
  }

  private String labelled(String label, String space, String value) {
    return wording.say("mail.label", label) + space + value;
  }

  private static String underlined(String text, String line) {
    String shown = Foreign.plain(text);
    return text + "\n" + line.repeat(Math.min(shown.codePointCount(0, shown.length()), 72));
  }
}
