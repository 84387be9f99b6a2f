package club.notify;

import club.notify.templates.StaticTemplates;
import gg.jte.output.StringOutput;

/// Renders a mail as HTML: one column, inline styles, no image, readable in light and dark.
final class HtmlPart {
  private HtmlPart() {}

  /// The whole document.
  ///
  /// @param programme stands above the title
  static String of(Mail mail, String programme) {
    StringOutput output = new StringOutput();
    new StaticTemplates().mail(mail, programme).render(output);
    return output.toString();
  }
}
