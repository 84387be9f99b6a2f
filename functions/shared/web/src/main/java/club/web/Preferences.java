package club.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A header by which a client says what it prefers: `Accept` or `Accept-Language` (RFC 9110, 12.5).
///
/// Malformed parts count as absent.
record Preferences(String header) {

  /// The weight that the header gives, from 0 to 1, by the most specific range in it; empty where
  /// it has none of them.
  ///
  /// @param ranges the ranges that match, the most specific first, e.g. `text/html`, `text/*`,
  ///   `*/*`
  Optional<Double> quality(String... ranges) {
    return Arrays.stream(ranges).flatMap(this::qualityOf).findFirst();
  }

  private Stream<Double> qualityOf(String range) {
    return Arrays.stream(header.toLowerCase(Locale.ROOT).split(",", -1))
        .map(one -> one.split(";", -1))
        .filter(parts -> parts[0].strip().equals(range))
        .map(Preferences::weight)
        .limit(1);
  }

  private static double weight(String[] parts) {
    return Arrays.stream(parts)
        .skip(1)
        .map(String::strip)
        .filter(parameter -> parameter.matches("q=(0(\\.[0-9]{0,3})?|1(\\.0{0,3})?)"))
        .mapToDouble(parameter -> Double.parseDouble(parameter.substring(2)))
        .findFirst()
        .orElse(1);
  }
}
