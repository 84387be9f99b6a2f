package club.core;

/// A colour by what the eye tells apart, so that one part can change and the others stay.
///
/// **Source:** CSS Color Module Level 4, "Oklab and Oklch" and its sample code.
///
/// @param lightness 0 to 1
/// @param chroma 0 for grey, up to some 0.4
/// @param hue an angle in radians
record Oklch(double lightness, double chroma, double hue) {
  private static final double STEP = 0.97;

  static Oklch of(Colour colour) {
    double r = linear(colour.red());
    double g = linear(colour.green());
    double b = linear(colour.blue());
    double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    double greenToRed = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    double blueToYellow = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    return new Oklch(
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        Math.hypot(greenToRed, blueToYellow),
        Math.atan2(blueToYellow, greenToRed));
  }

  /// This colour on a screen; with less chroma where the screen has none so strong.
  Colour colour() {
    double strongest = chroma;
    while (strongest > 0.001 && !isShown(rgb(strongest))) {
      strongest *= STEP;
    }
    double[] rgb = rgb(strongest);
    return new Colour(level(rgb[0]), level(rgb[1]), level(rgb[2]));
  }

  private double[] rgb(double chromaShown) {
    double a = chromaShown * Math.cos(hue);
    double b = chromaShown * Math.sin(hue);
    double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
    double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
    double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
    return new double[] {
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
    };
  }

  private static boolean isShown(double[] rgb) {
    for (double part : rgb) {
      if (part < -0.0001 || part > 1.0001) {
        return false;
      }
    }
    return true;
  }

  /// The light of a level of sRGB, 0 to 1.
  static double linear(int level) {
    double part = level / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  private static int level(double light) {
    double part = light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    return Math.clamp(Math.round(part * 255), 0, 255);
  }
}
