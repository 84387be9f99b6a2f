package club.logo;

/// How one side of an image becomes longer or shorter: each new pixel is a weighted mean of old
/// ones, by the cubic filter of Catmull and Rom, which is widened where the side becomes shorter.
final class Scaling {
  private static final double REACH = 2;

  private final int[] first;
  private final float[][] weights;

  private Scaling(int[] first, float[][] weights) {
    this.first = first;
    this.weights = weights;
  }

  /// @param from where the part begins that is scaled
  /// @param length of that part
  /// @param target the new length
  static Scaling of(int from, int length, int target) {
    double step = (double) length / target;
    double width = Math.max(1, step);
    int[] first = new int[target];
    float[][] weights = new float[target][];
    for (int i = 0; i < target; i++) {
      double centre = (i + 0.5) * step;
      int low = Math.max(0, (int) Math.floor(centre - REACH * width));
      int high = Math.min(length, (int) Math.ceil(centre + REACH * width));
      first[i] = from + low;
      weights[i] = weights(low, high, centre, width);
    }
    return new Scaling(first, weights);
  }

  private static float[] weights(int low, int high, double centre, double width) {
    float[] weights = new float[high - low];
    float sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) cubic(Math.abs(low + i + 0.5 - centre) / width);
      sum += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    return weights;
  }

  /// **Source:** Keys, "Cubic convolution interpolation for digital image processing", 1981, with a
  /// = -1/2.
  private static double cubic(double x) {
    if (x < 1) {
      return (1.5 * x - 2.5) * x * x + 1;
    }
    return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
  }

  /// The new length.
  int target() {
    return first.length;
  }

  /// The first old pixel of which a new one is the mean.
  int first(int pixel) {
    return first[pixel];
  }

  /// The weights of the old pixels from there on; their sum is 1.
  float[] weights(int pixel) {
    return weights[pixel];
  }
}
