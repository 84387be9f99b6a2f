package club.core;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The colours of everything that people see: site, mails, mailbox. The club chooses its accent,
/// from which the shades for links, buttons, panels and the dark mode follow.
///
/// Each pair that is used for text has a contrast of 4.5:1 or more in both modes, borders of fields
/// 3:1 or more (WCAG 2.2, 1.4.3 and 1.4.11).
///
/// @param accent the club's colour on light ground
public record Palette(Colour accent) {
  /// What a colour is for.
  @SuppressWarnings("ImmutableEnumChecker") // The operators have no state.
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
    TINT(accent -> accent.shade(0.951, 0.15), accent -> accent.shade(0.268, 0.3)),
    /// The club's colour: links, buttons, figures.
    ACCENT(accent -> accent, accent -> accent.shade(0.813, 1.15)),
    /// The accent under the pointer.
    ACCENT_DEEP(accent -> accent.darker(0.22), accent -> accent.shade(0.885, 0.75)),
    /// Text on the accent.
    ON_ACCENT(accent -> WHITE, accent -> accent.shade(0.22, 0.4)),
    /// The dot of the mark: never text.
    OCHRE("#c9862b", "#f0b65e"),
    /// What is new or needs care.
    WARM("#8a5a12", "#f0bd6f"),
    /// The ground of a warning.
    WARM_TINT("#fbf1de", "#2d2517"),
    /// A fault.
    DANGER("#a3212a", "#ffa39c"),
    /// A fault under the pointer.
    DANGER_DEEP("#7d141c", "#ffc4bf"),
    /// The ground of a fault.
    DANGER_TINT("#fcefee", "#321e1e");

    private final UnaryOperator<Colour> light;
    private final UnaryOperator<Colour> dark;

    Tone(UnaryOperator<Colour> light, UnaryOperator<Colour> dark) {
      this.light = light;
      this.dark = dark;
    }

    Tone(String light, String dark) {
      this(fixed(light), fixed(dark));
    }

    private static UnaryOperator<Colour> fixed(String hex) {
      Colour colour = Colour.of(hex).orElseThrow();
      return accent -> colour;
    }

    private String variable() {
      return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// The least contrast of text.
  private static final double TEXT = 4.5;

  private static final Colour WHITE = new Colour(255, 255, 255);

  /// The colours with our own green.
  public Palette() {
    this(new Colour(0x14, 0x59, 0x4a));
  }

  /// The colours with this accent.
  ///
  /// @throws IllegalArgumentException when [#isReadable] refuses the accent
  public Palette {
    if (!isReadable(accent)) {
      throw new IllegalArgumentException(accent + " is too light for text.");
    }
  }

  /// Whether text of this colour can be read on every ground of a light page.
  public static boolean isReadable(Colour accent) {
    return contrast(accent) >= TEXT;
  }

  /// The lowest contrast of this accent with a ground of a light page.
  public static double contrast(Colour accent) {
    return Stream.of(Tone.PAPER, Tone.SURFACE, Tone.TINT)
        .mapToDouble(ground -> ground.light.apply(accent).contrast(accent))
        .min()
        .orElseThrow();
  }

  /// The colour on light ground, as `#rrggbb`.
  public String light(Tone tone) {
    return tone.light.apply(accent).toString();
  }

  /// The colour on dark ground, as `#rrggbb`.
  public String dark(Tone tone) {
    return tone.dark.apply(accent).toString();
  }

  /// The colours as custom properties of CSS, such as `--accent-deep`, which follow the reader's
  /// mode. Paper is always light.
  public String css() {
    return ":root{%s}@media screen and (prefers-color-scheme:dark){:root{%s}}"
        .formatted(properties(this::light), properties(this::dark));
  }

  private static String properties(Function<Tone, String> colour) {
    return Arrays.stream(Tone.values())
        .map(tone -> tone.variable() + ":" + colour.apply(tone))
        .collect(Collectors.joining(";"));
  }
}
