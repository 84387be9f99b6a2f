package club.core;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The colours of everything that people see: site, mails, mailbox.
///
/// Each pair that is used for text has a contrast of 4.5:1 or more in both modes, borders of fields
/// 3:1 or more (WCAG 2.2, 1.4.3 and 1.4.11).
public final class Palette {
  /// What a colour is for.
  public enum Tone {
    /// The ground of a page.
    PAPER("#fbfaf6", "#14181a"),
    /// A sheet on the ground.
    SURFACE("#ffffff", "#1c2225"),
    /// Text.
    INK("#1c2127", "#ecebe6"),
    /// Text of second rank.
    SOFT("#555b62", "#b0b6b7"),
    /// A rule between things.
    LINE("#dcd8cd", "#353d40"),
    /// The border of a field.
    EDGE("#757268", "#8b9495"),
    /// The ground of a quiet panel.
    TINT("#e9f1ec", "#1a2a26"),
    /// The club's colour: links, buttons, figures.
    ACCENT("#14594a", "#8ad4bd"),
    /// The accent under the pointer.
    ACCENT_DEEP("#0c4034", "#b4e6d6"),
    /// Text on the accent.
    ON_ACCENT("#ffffff", "#0b1f19"),
    /// What is new or needs care.
    WARM("#8a5a12", "#f0bd6f"),
    /// The ground of a warning.
    WARM_TINT("#fbf1de", "#2d2517"),
    /// A fault.
    DANGER("#a3212a", "#ffa39c"),
    /// A fault under the pointer.
    DANGER_DEEP("#7d141c", "#ffc4bf"),
    /// The ground of a fault.
    DANGER_TINT("#fcefee", "#321e1e"),
    /// Text on the colour of a fault.
    ON_DANGER("#ffffff", "#2a0c0c");

    private final String light;
    private final String dark;

    Tone(String light, String dark) {
      this.light = light;
      this.dark = dark;
    }

    private String variable() {
      return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// The colour on light ground, as `#rrggbb`.
  public String light(Tone tone) {
    return tone.light;
  }

  /// The colour on dark ground, as `#rrggbb`.
  public String dark(Tone tone) {
    return tone.dark;
  }

  /// The colours as custom properties of CSS, such as `--accent-deep`, which follow the reader's
  /// mode.
  public String css() {
    return ":root{%s}@media (prefers-color-scheme:dark){:root{%s}}"
        .formatted(properties(this::light), properties(this::dark));
  }

  private static String properties(Function<Tone, String> colour) {
    return Arrays.stream(Tone.values())
        .map(tone -> tone.variable() + ":" + colour.apply(tone))
        .collect(Collectors.joining(";"));
  }
}
