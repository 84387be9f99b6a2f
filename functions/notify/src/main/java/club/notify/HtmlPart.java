package club.notify;

import club.notify.templates.StaticTemplates;
import gg.jte.output.StringOutput;

/// Renders a mail as HTML: one column of table cells with styles of their own, which mail programs
/// without style sheets keep; no image; readable in light and dark.
final class HtmlPart {
  private HtmlPart() {}

  /// The whole document.
  static String of(Mail mail, Wording wording) {
    StringOutput output = new StringOutput();
    new StaticTemplates()
        .mail(mail, wording.club().palette(), wording.say("mail.second-way"))
        .render(output);
    return output.toString();
  }
}
