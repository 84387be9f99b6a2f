package club.notify;

import java.util.stream.Collectors;

/// Renders a mail as plain text: blocks separated by an empty line, lines not wrapped. The transfer
/// encoding keeps the transmitted lines short.
final class TextPart {
  private final Mail mail;

  private TextPart(Mail mail) {
    this.mail = mail;
  }

  /// The text, with `\n` as line end.
  static String of(Mail mail) {
    return new TextPart(mail).draw();
  }

  private String draw() {
    return mail.blocks().stream()
        .map(this::draw)
        .collect(Collectors.joining("\n\n", underlined(mail.title(), "=") + "\n\n", "\n"));
  }

  private String draw(Block block) {
    return switch (block) {
      case Block.Heading(String text) -> underlined(text, "-");
      case Block.Paragraph(String text) -> text;
      case Block.Words words ->
          words.lines().stream()
              .map((words.stranger() ? "> " : "")::concat)
              .collect(Collectors.joining("\n"));
      case Block.Facts facts ->
          facts.facts().stream().map(this::draw).collect(Collectors.joining("\n"));
      case Block.Points points ->
          points.points().stream().map("- "::concat).collect(Collectors.joining("\n"));
      case Block.Button button -> button.label() + colon() + "\n" + button.url();
      case Block.Choice choice -> choice.label() + colon() + "\n" + choice.address();
      case Block.Big(String label, String value) -> label + colon() + " " + value;
      case Block.Warning(String title, String text) ->
          "-----\n" + title + "\n\n" + text + "\n-----";
    };
  }

  private String draw(Block.Fact fact) {
    return fact.label()
        + colon()
        + " "
        + fact.value().orElse(mail.language().of("(non renseigné)", "(not given)"));
  }

  private String colon() {
    return mail.language().of(" :", ":");
  }

  private static String underlined(String text, String line) {
    return text + "\n" + line.repeat(Math.min(text.codePointCount(0, text.length()), 72));
  }
}
